import type { PageLine } from './lines.ts';

/** Seats of governments and ministries, and names that ministries go by, each with the alpha-2 code of its state. */
const SEATS: Readonly<Record<string, string>> = {
  AR: 'Palacio San Martín|Casa Rosada|Cancillería Argentina',
  AT: 'BMEIA|Minoritenplatz|Ballhausplatz',
  AU: 'DFAT|R\\.?G\\.? Casey Building',
  BD: 'Segunbagicha|Segun Bagicha',
  BN: 'Istana Nurul Iman',
  BR: 'Itamaraty',
  BT: 'Gyalyong Tshokhang',
  CA: 'Lester B\\.? Pearson Building|Sussex Drive',
  CH: 'FDFA|DFAE|EDA|Bundeshaus West|Federal Palace West Wing',
  CL: 'MINREL|Teatinos 180|Palacio de La Moneda',
  CO: 'Palacio de San Carlos|Casa de Nariño',
  CU: 'Cubaminrex',
  CZ: 'MZV|Černín Palace|Czernin Palace|Loretánské náměstí',
  DE: 'Auswärtiges Amt|Werderscher Markt',
  DK: 'Asiatisk Plads',
  EE: 'Islandi väljak',
  ES: 'Palacio de Santa Cruz|Palacio de Viana|La Moncloa',
  FI: 'Merikasarmi|Laivastokatu',
  FR: "Quai d[’']Orsay|Élysée",
  GB: 'FCDO|King Charles Street|Downing Street',
  GH: 'Jubilee House',
  GR: 'Vasilissis Sofias',
  HR: 'MVEP|Trg N\\. ?Š\\. Zrinskog',
  HU: 'Bem rakpart',
  ID: 'Kemlu|Pejambon|Gedung Pancasila',
  IE: 'Iveagh House|An Roinn Gnóthaí Eachtracha',
  IN: 'MEA|South Block|Jawaharlal Nehru Bhawan|Hyderabad House',
  IS: 'Rauðarárstígur',
  IT: 'Farnesina|Palazzo Chigi|MAECI',
  JP: 'Gaimusho|Kasumigaseki|Kantei',
  KE: 'Harambee Avenue|Old Treasury Building',
  KW: 'Seif Palace|Bayan Palace',
  KZ: 'Akorda',
  LB: 'Bustros Palace|Baabda Palace',
  LK: 'Republic Building, Colombo',
  LT: 'URM|Tumo-Vaižganto',
  LV: 'Valdemāra',
  MD: 'MFAEI',
  MG: 'Anosy',
  MT: 'Palazzo Parisio|Auberge de Castille',
  MU: 'Newton Tower',
  MX: 'SRE|Plaza Juárez',
  MY: 'Wisma Putra|Seri Perdana',
  NG: 'Tafawa Balewa House|Aso Rock|Aso Villa',
  NP: 'Singha Durbar|Singhadurbar',
  PE: 'Torre Tagle',
  PH: 'Malacañang|Malacanang|Roxas Boulevard',
  PL: 'MSZ|Szucha',
  PT: 'Palácio das Necessidades|Necessidades Palace',
  PW: 'Ngerulmud',
  RO: 'Aleea Alexandru',
  RS: 'Kneza Milo[sš]a',
  RU: 'Smolenskaya|Kremlin',
  RW: 'MINAFFET',
  SC: 'Maison Quéau de Quinssy',
  SE: 'Arvfurstens palats|Gustav Adolfs torg',
  TH: 'Sri Ayudhya Road|Government House of Thailand',
  TV: 'Vaiaku',
  UA: 'Mykhailivska|Bankova',
  US: 'Foggy Bottom',
  UZ: 'Kuksaroy',
  VE: 'Casa Amarilla|Miraflores Palace|MPPRE',
  ZA: 'DIRCO|O\\.?R\\.? Tambo Building|Union Buildings|Soutpansberg Road',
};

const NAMES = Object.entries(SEATS).flatMap(([code, names]) =>
  names.split('|').map((name) => ({ code, name })),
);

const ANY_SEAT = new RegExp(`(?<!\\p{L})(?:${NAMES.map(({ name }) => name).join('|')})(?!\\p{L})`, 'u');

/** The state whose ministry sits at an address or goes by a short name at the ends of a page: "Iveagh House", "MEA | Statements". */
export function stateOfSeat(ends: readonly PageLine[]): string | null {
  for (const { kind, text } of ends) {
    if (kind === 'PROSE' || kind === 'OTHER' || text.length > 160) continue;
    const state = seatIn(text);
    if (state !== null) return state;
  }
  return null;
}

/** The state that a seat of government named in the words belongs to. */
export function seatIn(words: string): string | null {
  const [seat] = ANY_SEAT.exec(words) ?? [];
  if (seat === undefined) return null;
  return NAMES.find(({ name }) => new RegExp(`^(?:${name})$`, 'u').test(seat))?.code ?? null;
}

import type { PageLine } from './lines.ts';

/** Seats of governments and ministries, and names that ministries go by, each with the alpha-2 code of its state. */
const SEATS: Readonly<Record<string, string>> = {
  AM: '26/1 Baghramyan',
  AR: 'Palacio San Martín|Casa Rosada|Cancillería Argentina',
  AT: 'BMEIA|Minoritenplatz|Ballhausplatz|Hofburg',
  AU: 'DFAT|R\\.?G\\.? Casey Building',
  BD: 'Segunbagicha|Segun Bagicha|Bangabhaban',
  BE: 'Laeken',
  BG: '2 Dondukov',
  BH: 'Al-Sakhir Palace|Sakhir Palace|Gudaibiya Palace',
  BN: 'Istana Nurul Iman',
  BO: 'Casa Grande del Pueblo',
  BR: 'Itamaraty|Palácio do Planalto|Planalto Palace|Alvorada',
  BT: 'Gyalyong Tshokhang',
  BW: 'State House, Gaborone',
  CA: 'Lester B\\.? Pearson Building|Sussex Drive|Rideau Hall',
  CH: 'FDFA|DFAE|EDA|Bundeshaus West|Federal Palace West Wing',
  CI: 'Palais du Plateau',
  CL: 'MINREL|Teatinos 180|Palacio de La Moneda|La Moneda',
  CO: 'Palacio de San Carlos|Casa de Nariño|Casa de Nari[nñ]o',
  CU: 'Cubaminrex',
  CZ: 'MZV|Černín Palace|Czernin Palace|Loretánské náměstí|Prague Castle',
  DE: 'Auswärtiges Amt|Werderscher Markt|Schloss Bellevue|Bellevue Palace',
  DK: 'Asiatisk Plads|Amalienborg|Christiansborg',
  EC: 'Carondelet',
  EE: 'Islandi väljak|Kadriorg',
  EG: 'Al-Ittihadiya|Al-Ittihadeya|Heliopolis Palace',
  ES: 'Palacio de Santa Cruz|Palacio de Viana|La Moncloa|La Zarzuela|Zarzuela Palace',
  FI: 'Merikasarmi|Laivastokatu|Mäntyniemi|Kesäranta',
  FJ: 'Borron House',
  FR: "Quai d[’']Orsay|Élysée",
  GB: "FCDO|King Charles Street|Downing Street|Buckingham Palace|St James[’']s Palace",
  GE: 'Orbeliani Palace',
  GH: 'Jubilee House',
  GM: 'State House, Banjul',
  GR: 'Vasilissis Sofias',
  HR: 'MVEP|Trg N\\. ?Š\\. Zrinskog|Pantovčak',
  HT: 'Champ de Mars',
  HU: 'Bem rakpart|Sándor Palace|Carmelite Monastery',
  ID: 'Kemlu|Pejambon|Gedung Pancasila|Merdeka Palace|Istana Merdeka|Bogor Palace',
  IE: 'Iveagh House|An Roinn Gnóthaí Eachtracha|Áras an Uachtaráin|Farmleigh',
  IN: 'MEA|South Block|Jawaharlal Nehru Bhawan|Hyderabad House|Rashtrapati Bhavan|Rashtrapati Bhawan',
  IS: 'Rauðarárstígur|Bessastaðir|Bessastadir',
  IT: 'Farnesina|Palazzo Chigi|MAECI|Quirinale|Quirinal Palace',
  JO: 'Basman Palace|Raghadan Palace|Husseiniya Palace',
  JP: 'Gaimusho|Kasumigaseki|Kantei',
  KE: 'Harambee Avenue|Old Treasury Building|State House, Nairobi|State House Nairobi',
  KG: 'Ala-Archa',
  KR: 'Cheong Wa Dae|Blue House',
  KW: 'Seif Palace|Bayan Palace',
  KZ: 'Akorda',
  LB: 'Bustros Palace|Baabda Palace',
  LK: 'Republic Building, Colombo|Temple Trees',
  LT: 'URM|Tumo-Vaižganto|Daukanto',
  LU: 'Grand Ducal Palace|Grand-Ducal Palace',
  LV: 'Valdemāra|Riga Castle',
  MA: 'Rabat Royal Palace',
  MC: "Prince[’']s Palace of Monaco",
  MD: 'MFAEI',
  MG: 'Anosy',
  MN: 'Saaral Ordon',
  MT: 'Palazzo Parisio|Auberge de Castille|San Anton Palace|Verdala Palace',
  MU: 'Newton Tower',
  MV: 'Muliaage',
  MX: 'SRE|Plaza Juárez|Los Pinos|Palacio Nacional',
  MY: 'Wisma Putra|Seri Perdana|Istana Negara',
  NG: 'Tafawa Balewa House|Aso Rock|Aso Villa|Presidential Villa',
  NL: 'Noordeinde',
  NP: 'Singha Durbar|Singhadurbar|Shital Niwas|Sheetal Niwas',
  OM: 'Al Barakah Palace|Bait Al Barakah',
  PA: 'Palacio de las Garzas',
  PE: 'Torre Tagle',
  PH: 'DFA|Malacañang|Malacanang|Roxas Boulevard',
  PK: 'Aiwan-e-Sadr|Aiwan-i-Sadr',
  PL: 'MSZ|Szucha|Belweder',
  PT: 'Palácio das Necessidades|Necessidades Palace|Belém Palace|Palácio de Belém',
  PW: 'Ngerulmud',
  PY: 'Palacio de López',
  QA: 'Amiri Diwan|Lusail Palace',
  RO: 'Aleea Alexandru|Cotroceni',
  RS: 'Kneza Milo[sš]a',
  RU: 'Smolenskaya|Kremlin',
  RW: 'MINAFFET|Urugwiro',
  SA: 'Al-Yamamah Palace|Al-Yamama Palace|Al-Salam Palace',
  SC: 'Maison Quéau de Quinssy',
  SE: 'Arvfurstens palats|Gustav Adolfs torg',
  SG: 'Istana',
  SN: 'Palais de la République, Dakar',
  TH: 'Sri Ayudhya Road|Government House of Thailand|Dusit Palace',
  TN: 'Carthage Palace',
  TR: 'Çankaya|Beştepe|Dolmabahçe',
  TT: 'Knowsley',
  TV: 'Vaiaku',
  UA: 'Mykhailivska|Bankova|Mariinskyi Palace|Mariinsky Palace',
  UG: 'State House Entebbe|State House, Entebbe',
  US: 'Foggy Bottom',
  UY: 'Torre Ejecutiva',
  UZ: 'Kuksaroy',
  VE: 'Casa Amarilla|Miraflores Palace|MPPRE',
  VU: 'Nambawan',
  ZA: 'DIRCO|O\\.?R\\.? Tambo Building|Union Buildings|Soutpansberg Road|Sefako Makgatho',
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

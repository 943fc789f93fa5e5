/** Bodies whose name alone tells the state, by a pattern; `name` where the pattern is a part of it or a short form. */
export const KNOWN_BODIES: readonly {
  readonly pattern: RegExp;
  readonly country: string;
  readonly name?: string;
}[] = [
  { pattern: /\bAgence Kampuchea Presse\b|^AKP\b/iu, country: 'KH', name: 'Agence Kampuchea Presse' },
  { pattern: /\bForeign, Commonwealth (?:&|and) Development Office\b/iu, country: 'GB' },
  { pattern: /\bForeign (?:&|and) Commonwealth Office\b|^FC[D]?O$/iu, country: 'GB' },
  {
    pattern: /^the press release (?:was )?issued by the Foreign Office\b/iu,
    country: 'GB',
    name: 'Foreign Office',
  },
  { pattern: /\bPrime Minister[’']s Office, 10 Downing Street\b|\b10 Downing Street\b/iu, country: 'GB' },
  {
    pattern: /\bEuropean External Action Service\b|\bEEAS\b/iu,
    country: 'EU',
    name: 'European External Action Service',
  },
  { pattern: /\bEuropean Commission\b/iu, country: 'EU', name: 'European Commission' },
  { pattern: /\bCouncil of the (?:EU|European Union)\b/iu, country: 'EU' },
  { pattern: /\bEuropean Council\b/iu, country: 'EU', name: 'European Council' },
  { pattern: /\bDelegation of the European Union\b/iu, country: 'EU' },
  {
    pattern: /\b(?:U\.?S\.? )?Department of State\b|\bState Department\b/iu,
    country: 'US',
    name: 'Department of State',
  },
  {
    pattern: /\bDepartment of Homeland Security\b/iu,
    country: 'US',
    name: 'Department of Homeland Security',
  },
  { pattern: /\b(?:U\.?S\.? )Department of Defense\b/iu, country: 'US', name: 'Department of Defense' },
  { pattern: /^The White House\b/iu, country: 'US', name: 'The White House' },
  { pattern: /\bGlobal Affairs Canada\b/iu, country: 'CA', name: 'Global Affairs Canada' },
  {
    pattern: /\bDepartment of Foreign Affairs and Trade\b/iu,
    country: 'AU',
    name: 'Department of Foreign Affairs and Trade',
  },
  { pattern: /\bMinistry of External Affairs\b/iu, country: 'IN', name: 'Ministry of External Affairs' },
  {
    pattern:
      /\bMinistry of Europe and Foreign Affairs\b|\bMinistry for Europe and Foreign Affairs\b|\bQuai d[’']Orsay\b/iu,
    country: 'FR',
    name: 'Ministry for Europe and Foreign Affairs',
  },
  {
    pattern: /\bFederal Foreign Office\b|\bAuswärtiges Amt\b/iu,
    country: 'DE',
    name: 'Federal Foreign Office',
  },
  {
    pattern: /\bFederal Department of Foreign Affairs\b|\bFDFA\b/iu,
    country: 'CH',
    name: 'Federal Department of Foreign Affairs',
  },
  {
    pattern: /\bMinistry of Foreign Affairs and Expatriates\b/iu,
    country: 'JO',
    name: 'Ministry of Foreign Affairs and Expatriates',
  },
  {
    pattern: /\bDepartment of International Relations and Cooperation\b|\bDIRCO\b/iu,
    country: 'ZA',
    name: 'Department of International Relations and Cooperation',
  },
  { pattern: /\bWisma Putra\b/iu, country: 'MY', name: 'Ministry of Foreign Affairs' },
  {
    pattern: /\bFarnesina\b/iu,
    country: 'IT',
    name: 'Ministry of Foreign Affairs and International Cooperation',
  },
  { pattern: /\bItamaraty\b/iu, country: 'BR', name: 'Ministry of Foreign Affairs' },
  { pattern: /\bKremlin\b/iu, country: 'RU', name: 'Presidential Executive Office' },
];

/** News agencies of states, as datelines have them in brackets or in front, with their states' alpha-2 codes. */
export const STATE_AGENCIES: Readonly<Record<string, string>> = {
  AKP: 'KH',
  ANGOP: 'AO',
  ANTARA: 'ID',
  APP: 'PK',
  AZERTAC: 'AZ',
  BELTA: 'BY',
  BERNAMA: 'MY',
  BNA: 'BH',
  BSS: 'BD',
  IRNA: 'IR',
  KAZINFORM: 'KZ',
  KCNA: 'KP',
  KPL: 'LA',
  KUNA: 'KW',
  MENA: 'EG',
  MONTSAME: 'MN',
  NNA: 'LB',
  ONA: 'OM',
  PNA: 'PH',
  QNA: 'QA',
  RSS: 'NP',
  SANA: 'SY',
  SPA: 'SA',
  TASS: 'RU',
  UKRINFORM: 'UA',
  VNA: 'VN',
  WAM: 'AE',
  XINHUA: 'CN',
};

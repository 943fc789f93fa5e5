import { describe, expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { loadReference } from '../../src/load-reference.ts';

const reference = loadReference();

/** What ministries write for a field, by sector, each read where the sides discuss it. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'political-dialogue': [
    'the calendar of visits',
    'summit-level contacts',
    'a hotline between the ministries',
    'the upcoming visit of the Prime Minister',
    'the opening of an embassy in Nairobi',
    'upgrading relations to a strategic partnership',
  ],
  'parliamentary-cooperation': ['friendship groups', 'congressional exchanges', 'visits by parliamentarians'],
  'party-to-party': ['party schools', 'theory seminars between the two parties'],
  'governance-and-rule-of-law': ['public financial management', 'training of judges'],
  'elections-and-democracy': [
    'voter registration',
    'the transition to civilian rule',
    'a peaceful transfer of power',
  ],
  'multilateral-cooperation': [
    'its candidature to the IMO Council',
    'support for each other’s candidates',
    'reciprocal voting arrangements',
    'coordination at the Security Council',
  ],
  'transitional-justice': ['the hybrid court', 'the search for missing persons'],
  defence: ['the stationing of troops', 'cadet exchanges', 'training of soldiers', 'missile defence'],
  security: ['counter-insurgency', 'internal security'],
  'law-enforcement': ['gang violence', 'liaison officers', 'stolen vehicles', 'Europol'],
  'border-management': ['the boundary treaty', 'integrated check posts', 'local border traffic'],
  'maritime-security': ['armed robbery at sea', 'coastal radar', 'security in the Gulf of Guinea'],
  demining: ['explosive ordnance risk education', 'minefields'],
  peacekeeping: ['UNFICYP', 'formed police units', 'police contributors'],
  cybersecurity: ['data protection', 'secure networks', 'computer emergency response teams'],
  'online-scams': ['fake job offers', 'scam networks'],
  'anti-trafficking': ['child sexual exploitation', 'traffickers'],
  'pow-mia': ['war graves', 'the remains of fallen soldiers'],
  'non-proliferation': ['the safeguards agreement', 'dual-use goods', 'the Nuclear Suppliers Group'],
  'people-to-people': ['exchanges among think tanks'],
  trade: ['trade defence', 'the export of tea', 'product standards', 'barter'],
  investment: ['venture capital', 'the screening of investments'],
  'finance-and-banking': ['the FATF grey list', 'blended finance', 'monetary policy'],
  tourism: ['the hotel industry', 'cruise ships'],
  agriculture: ['viticulture', 'soil fertility', 'seed varieties'],
  fisheries: ['overfishing', 'fishing grounds', 'seaweed'],
  industry: ['batteries', 'shipyards', 'building materials'],
  'mining-and-minerals': ['quarrying', 'deep seabed mining', 'the Kimberley Process'],
  labour: ['recruitment agencies', 'technical interns', 'wage protection'],
  'private-sector': ['state-owned enterprises', 'family business'],
  'development-assistance': ['the Country Partnership Framework', 'donor coordination'],
  'digital-economy': ['cross-border data flows', 'mobile roaming'],
  transport: ['freight', 'lorry drivers', 'the Development Road', 'river navigation'],
  aviation: ['pilot training', 'traffic rights', 'code-sharing'],
  energy: ['offshore wind', 'power outages', 'gas transit', 'smart grids'],
  'water-and-sanitation': ['hygiene', 'water pumps', 'rainwater harvesting'],
  'urban-development': ['public lighting', 'town planning', 'land registration'],
};

const CASES = Object.entries(WORDS).flatMap(([sector, words]) => words.map((word) => [sector, word]));

/** The sectors of a release whose body ends in the sentence. */
function sectorsOf(sentence: string): readonly string[] {
  const text = `MINISTRY OF FOREIGN AFFAIRS\nPRESS RELEASE\n\nPhnom Penh, 15 May 2024\n\nOn 14 May 2024, Foreign Minister Prak Sokhonn met his counterpart. ${sentence}`;
  return readText(text, 'release', reference).sectors;
}

describe('fields in the words of ministries', () => {
  test.each(CASES)('%s: %s', (sector, word) => {
    expect(sectorsOf(`They discussed ${word}.`)).toContain(sector);
  });

  test.each([
    'She received the Director of a think tank.',
    'The trade unionists were received by the Speaker.',
    'The two sides spared no energy.',
    'Patience is an investment in the future, he said.',
    'The reception was attended by businesspeople.',
    'The dinner was held at the National Sports Stadium.',
    'He was rushed to a hospital after his fall.',
    'The climate for talks is better than last year.',
    'Those who lost their lives were remembered.',
    'He called on the hackers to release what they had taken.',
    'The traffickers were arrested last year.',
    'The cadets sang the anthem.',
    'He thanked his host for the hotel.',
    'The friendship of the two states bears fruit.',
  ])('no field: %s', (sentence) => {
    expect(sectorsOf(sentence)).toEqual([]);
  });
});

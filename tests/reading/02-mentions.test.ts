import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { findMentions } from '../../src/reading/02-mentions.ts';
import { releaseFromText } from '../../src/release/text.ts';

const reference = loadReference();
const HEAD =
  'KINGDOM OF CAMBODIA\nMinistry of Foreign Affairs and International Cooperation\n\nPRESS RELEASE\n\nTalks of the Ministers\n\n';

function mentionsOf(body: string) {
  const release = releaseFromText(HEAD + body, { issuedOn: '2024-05-15', collection: 'uploads' }, reference);
  return findMentions(layOutDocument(release, reference));
}

const countriesIn = (body: string) => [
  ...new Set(mentionsOf(body).countries.flatMap(({ code, counts }) => (counts ? [code] : []))),
];
const organizationsIn = (body: string) =>
  mentionsOf(body).organizations.flatMap(({ id, counts }) => (counts ? [id] : []));
const topicsIn = (body: string, kind: 'SECTOR' | 'ISSUE') => [
  ...new Set(
    mentionsOf(body).topics.flatMap((topic) => (topic.counts && topic.kind === kind ? [topic.id] : [])),
  ),
];

describe('countries', () => {
  test.each([
    [
      'in every usual form',
      'The Republic of Korea, Viet Nam, Burma, the UK, Filipinos and the Lao PDR took part.',
      ['KR', 'VN', 'MM', 'GB', 'PH', 'LA'],
    ],
    [
      'the longest name',
      'Papua New Guinea, Guinea-Bissau, South Sudan and Nigeria took part.',
      ['PG', 'GW', 'SS', 'NG'],
    ],
    [
      'joined to others',
      'The Japan-U.S. Alliance and the Sino-Indian border were spoken of.',
      ['JP', 'US', 'CN', 'IN'],
    ],
    [
      'split by the end of a line',
      'The minister thanked the Democratic Republic\nof the Congo for its help in the matter.',
      ['CD'],
    ],
    [
      'a capital that stands for its government',
      'Beijing welcomed the offer, and relations with Moscow grew.',
      ['CN', 'RU'],
    ],
    ['no capital that is a place', 'They met in Beijing and flew to Moscow.', []],
    ['no letterhead', 'They met.', []],
    [
      'no region, sea, currency, agreement or bank',
      'The Korean Peninsula, the Indian Ocean, the Japanese yen, the Paris Agreement and the Bank of China were named.',
      [],
    ],
    ['no person', 'Mr. Chad Wolf, Israel Katz and Jordan Smith came.', []],
    ['no territory', 'Taiwan and Hong Kong were spoken of.', []],
    ['no mere venue', 'They met in Singapore.', []],
    ['a venue that acts, too', 'They met in Singapore. Singapore thanked them.', ['SG']],
    [
      'two that share a word',
      'Niger and Nigeria, the Republic of the Congo and Dominica came.',
      ['NE', 'NG', 'CG', 'DM'],
    ],
  ])('%s', (_, body, codes) => {
    expect(countriesIn(body)).toEqual(codes);
  });
});

describe('organisations', () => {
  test.each([
    [
      'the most specific one only',
      'The UN Security Council and the ASEAN Regional Forum met.',
      ['UNSC', 'ARF'],
    ],
    ['abbreviations letter for letter', 'Those who know the WHO and the AU know it.', ['WHO', 'AU']],
    [
      'the Charter, but no convention',
      'The UN Charter and the UN Convention against Corruption hold.',
      ['UN'],
    ],
    ['no national body', 'The National Security Council met.', []],
    ['joined to a country', 'The ASEAN-U.S. Summit was held.', ['ASEAN']],
  ])('%s', (_, body, ids) => {
    expect(organizationsIn(body)).toEqual(ids);
  });
});

describe('sectors', () => {
  test.each([
    [
      'a list of fields',
      'They agreed to cooperate in trade and investment, health, water and sports.',
      ['trade', 'investment', 'health', 'water-resources', 'sports'],
    ],
    ['a field alone', 'Cooperation in energy is growing.', ['energy']],
    [
      'the most specific field',
      'They spoke about renewable energy, mine clearance and vaccines.',
      ['energy', 'demining', 'pandemic-response'],
    ],
    ['headings', 'Defence and security: The two sides will go on.', ['security', 'defence']],
    [
      'plain words',
      'He asked that more scholarships be given, and hoped for direct flights.',
      ['education', 'aviation'],
    ],
    ['no portfolio', 'He met the Minister of Tourism, the Trade Secretary and the ministers of defence.', []],
    ['no other sense', 'They were in good health and spoke to the press in the open air.', []],
    ['no name of a treaty', 'He recalled the Convention on International Civil Aviation.', []],
    ['aid in money', 'Japan extended a grant of 500 million yen.', ['development-assistance']],
    [
      'help in need',
      'After the floods they offered assistance to the families.',
      ['humanitarian-assistance'],
    ],
  ])('%s', (_, body, ids) => {
    expect(topicsIn(body, 'SECTOR')).toEqual(ids);
  });
});

describe('issues', () => {
  test.each([
    [
      'matters in a list',
      'They exchanged views on Myanmar, the South China Sea and the war in Ukraine.',
      ['myanmar', 'south-china-sea', 'ukraine'],
    ],
    ['a matter that is turned to', 'Turning to Myanmar, the Minister was concerned.', ['myanmar']],
    ['a state is no matter', 'The Foreign Minister of Myanmar came.', []],
    ['any words for the trouble of a state', 'The renewed fighting in Sudan must end.', ['sudan']],
    [
      'the border of the two',
      'The Viet Nam side spoke of the demarcation of the land border.',
      ['cambodia-vietnam-border'],
    ],
    ['no border of others', 'The Japanese side spoke of the demarcation of the land border.', []],
    [
      'ASEAN',
      'They support ASEAN centrality and Timor-Leste’s accession to ASEAN under Cambodia’s chairmanship.',
      ['asean-centrality', 'asean-enlargement', 'asean-chairmanship'],
    ],
    ['a field and no matter', 'They will cooperate in trade, tourism and climate change.', []],
  ])('%s', (_, body, ids) => {
    expect(topicsIn(body, 'ISSUE')).toEqual(ids);
  });
});

test('dates have their year from the day of issue, places their country', () => {
  const { dates, places } = mentionsOf('They met on 3 January in Geneva and yesterday in Siem Reap.');
  expect(dates.map(({ from, relative }) => [from, relative])).toEqual([
    ['2024-01-03', false],
    ['2024-05-14', true],
  ]);
  expect(
    places.filter(({ name }) => name !== 'Phnom Penh').map(({ name, country }) => [name, country]),
  ).toEqual([
    ['Geneva', 'CH'],
    ['Siem Reap', 'KH'],
  ]);
});

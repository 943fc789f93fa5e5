import { describe, expect, test } from 'vitest';
import { actsOf, readStatements } from '../check-statements.ts';

/** Sentences and their acts in order; Minister Wong acts for Australia, Prime Minister Rabuka for Fiji. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  // Both sides.
  'Meeting Prime Minister Rabuka, Minister Wong agreed that the Forum should meet in May.': ['BOTH AGREE'],
  'Minister Wong agreed to lift the ban.': ['AU AGREE'],
  'Australia and Fiji share an ambition to widen trade, Minister Wong said.': ['BOTH COMMIT'],
  'The two likewise talked about the situation in Papua.': ['BOTH EXCHANGE_VIEWS'],
  'All of them expressed readiness to support the talks.': ['BOTH COMMIT'],
  'A thorough exchange of opinions on the state of bilateral relations was held.': ['BOTH EXCHANGE_VIEWS'],
  'Among the topics was the route to Nadi.': ['BOTH EXCHANGE_VIEWS'],
  'A further topic was the need for a port.': ['BOTH EXCHANGE_VIEWS'],
  'The contributions of Australia to the Forum were evaluated.': ['BOTH EXCHANGE_VIEWS'],
  'A business council is to be inaugurated before the end of the year.': ['BOTH COMMIT'],
  'They expressed gratification at the excellent relations.': ['BOTH EMPHASIZE'],
  'They reaffirmed how important the Forum is.': ['BOTH EMPHASIZE'],
  'Expressing satisfaction over the partnership, Minister Wong urged the Forum to meet.': [
    'AU EMPHASIZE',
    'AU REQUEST',
  ],
  'Noting the rain, Minister Wong left.': [],
  // Each side.
  'Prime Minister Rabuka was keen for more places for students.': ['FJ REQUEST'],
  'Fiji is desirous that all countries contribute to peace.': ['FJ REQUEST'],
  'Minister Wong sought to deepen the ties.': ['AU COMMIT'],
  'Fiji resolutely protects its sovereignty.': ['FJ COMMIT'],
  'Minister Wong reaffirmed the applicability of the treaty to the islands.': ['AU COMMIT'],
  "Minister Wong announced Australia's backing for the bid of Fiji.": ['AU COMMIT'],
  'Minister Wong shared that Australia will give priority to the post.': ['AU COMMIT'],
  'Prime Minister Rabuka shared that he had once been a teacher.': ['FJ INFORM'],
  'Minister Wong confirmed 50 million dollars in grants to Fiji.': ['AU OFFER'],
  'Australia is granting to Fiji additional assistance of 4 million dollars.': ['AU OFFER'],
  'Minister Wong valued the fact that Fiji will host the Forum.': ['AU APPRECIATE'],
  'Prime Minister Rabuka reacted positively to the plan.': ['FJ APPRECIATE'],
  'Minister Wong made the journey in order to express her gratitude to Fiji.': ['AU APPRECIATE'],
  'Minister Wong expressed her regret and sadness over the passing of the poet.': ['AU CONDOLE'],
  'Minister Wong expressed her regret over the delay.': ['AU CONCERN'],
  'Minister Wong manifested the solidarity of Australia and the firmest condemnation of the attack.': [
    'AU COMMIT',
    'AU REJECT',
  ],
  'Minister Wong wrote to him: “Allow me to extend our condolences to the families.”': ['AU CONDOLE'],
  'Minister Wong presented to her host the efforts of Australia in the region.': ['AU INFORM'],
  'Minister Wong made an invitation to the Prime Minister to visit Canberra and the invitation was accepted.':
    ['AU INVITE', 'FJ INVITE'],
  'Minister Wong appreciated the progress of Fiji in recent years.': ['AU APPRECIATE'],
  'Minister Wong appreciated the progress in bilateral relations.': ['AU EMPHASIZE'],
  'Prime Minister Rabuka expressed satisfaction for the support of the Australian side.': ['FJ APPRECIATE'],
  'Both sides highly valued the strong friendship that has been developed.': ['BOTH EMPHASIZE'],
  'Prime Minister Rabuka held talks with Minister Wong in Suva, focusing on trade.': ['BOTH EXCHANGE_VIEWS'],
  'The meeting of the two Ministers was followed by talks in an extended format.': [],
  // Two acts of one report.
  'Minister Wong said that Australia attaches importance to the Forum and stands ready to support it.': [
    'AU EMPHASIZE',
    'AU COMMIT',
  ],
  'Minister Wong said that Australia hopes for a Forum that is open and shows solidarity.': ['AU REQUEST'],
  'Minister Wong said that Fiji attaches importance to the Forum and stands ready to support it.': [
    'AU EMPHASIZE',
  ],
  // The last of a list is no act.
  'Prime Minister Rabuka thanked Australia for its help, especially in health, in schools, and supporting the chair of Fiji.':
    ['FJ APPRECIATE'],
  'Minister Wong thanked Fiji for its help.\n\nOn Gaza, the Ministry expressed concern to the Government of Tonga.\n\nFurthermore, it called for a ceasefire.':
    ['AU APPRECIATE', 'AU CONCERN', 'AU REQUEST'],
  'In this regard gratitude was expressed to the Fijian side.': ['AU APPRECIATE'],
  'Australia is putting certain programmes to the test.': [],
  'The Fijian side will, as always, abide by the treaty.': ['FJ COMMIT'],
  'Fiji has, once again, condemned the attack.': ['FJ REJECT'],
  'The islands, as always, abide by the tide.': [],
  // Courtesies, programmes and what is only told.
  'The ship was late, owing to the storm off Suva.': [],
  'Minister Wong concluded a visit to Suva, the last leg of a trip that had taken her to Nadi.': [],
  'On Tuesday she will be welcomed at the palace by Prime Minister Rabuka.': [],
  "Fiji was Australia's ninth largest partner in the region.": [],
  'Minister Wong raised his case with Prime Minister Rabuka in January 2024.': [],
  'Their Majesties will receive the President in audience.': [],
};

describe('wordings', () => {
  test.each(Object.entries(WORDINGS))('%s', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

/** What a government says in a statement of its own, which tells of no contact. */
const OWN_VOICE: Readonly<Record<string, readonly string[]>> = {
  'The elections were neither free nor fair.': ['AU REJECT'],
  'The authorities engaged in a campaign of harassment against the press.': ['AU REJECT'],
  'The vessels have again committed serious violations of the rights of Viet Nam.': ['AU REJECT'],
  'The judges were neither late nor ill.': [],
  'There are huge concerns about an escalation.': ['AU CONCERN'],
  'A blockade would be extremely dangerous.': ['AU CONCERN'],
  'The fate of the islanders saddens me deeply.': ['AU CONDOLE'],
  'This is sad news for his family and all who have supported him.': [],
};

describe("what a statement says in its publisher's own voice", () => {
  test.each(Object.entries(OWN_VOICE))('%s', (sentence, acts) => {
    const text = `Statement on the situation in Sudan\n\n14 May 2024\n\n${sentence}\n`;
    expect(readStatements(text, 'AU').statements.map((one) => `${one.side} ${one.act}`)).toEqual(acts);
  });
});

test('a line that introduces a list tells what it told before', () => {
  expect(
    actsOf(
      'The two Ministers noted that relations rest on trust, and discussed the following:\n\n- Minister Wong asked Fiji for support.',
    ),
  ).toEqual(['BOTH EMPHASIZE', 'AU REQUEST']);
});

test('the Foreign Secretary of a British text is its own, whom it does not name', () => {
  const text =
    'Foreign Secretary visits Brazil\n\n20 May 2023\n\nThe Foreign Secretary arrives in Brasília today to meet Foreign Minister Mauro Vieira of Brazil. Ahead of the visit, the Foreign Secretary said:\n\n“We stand ready to work with Brazil.”\n';
  expect(readStatements(text, 'GB').statements.map((one) => `${one.side} ${one.act}`)).toEqual(['GB COMMIT']);
  expect(
    readStatements(
      'Talks in Berlin\n\nForeign Minister Annalena Baerbock met British Foreign Secretary David Lammy in Berlin on 5 May 2024. The Foreign Secretary thanked Germany.\n',
      'DE',
    ).statements.map((one) => `${one.side} ${one.act}`),
  ).toEqual(['GB APPRECIATE']);
});

test('the label of a transcript tells who speaks', () => {
  const text =
    'Remarks in Baghdad\n\n6 February 2023\n\nForeign Minister Sergey Lavrov spoke after talks with Foreign Minister Fuad Hussein of Iraq in Baghdad.\n\nSergey Lavrov: It is a fact that difficulties exist. Less and less reliance must be placed on the dollar.\n\nFuad Hussein: The firms must not be punished.\n';
  expect(readStatements(text, 'RU').statements.map((one) => `${one.side} ${one.act}`)).toEqual([
    'RU EMPHASIZE',
    'IQ EMPHASIZE',
  ]);
});

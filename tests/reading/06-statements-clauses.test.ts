import { describe, expect, test } from 'vitest';
import { actsOf, readMeeting, readStatements } from './check-statements.ts';

/** Sentences of several clauses, and their acts in order; Minister Wong acts for Australia, Prime Minister Rabuka for Fiji. */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  // A phrase before the subject of what is reported.
  'Minister Wong said that, based on the old friendship of the two peoples, Australia was committed to the talks.':
    ['AU COMMIT'],
  'Minister Wong said that in a call with her colleague, Winston Peters, it had been agreed to meet.': [
    'AU EMPHASIZE',
  ],
  'Prime Minister Rabuka said that although the year had been hard, Fiji would not fail its partners.': [
    'FJ COMMIT',
  ],
  // "And" goes on with what "who" does; after a comma the sentence goes on with its own subject.
  'Minister Wong spoke with Prime Minister Rabuka, who thanked her for the aid and informed her of the damage.':
    ['FJ APPRECIATE', 'FJ INFORM'],
  'Minister Wong called on Prime Minister Rabuka, who denied the reports but complained of the delay.': [
    'FJ REJECT',
    'FJ CONCERN',
  ],
  'She met Prime Minister Rabuka, who thanked Australia for the nurses, and offered to train fifty more.': [
    'FJ APPRECIATE',
    'AU OFFER',
  ],
  // What no one does.
  'Neither side raised the question of fisheries.': [],
  'The Prime Minister announced nothing on the matter.': [],
  'Minister Wong gave no undertaking on visas.': [],
  // Why and how something was done is told.
  'Minister Wong explained why Canberra had decided to close the office.': ['AU INFORM'],
  // A verb whose form does not tell it from a noun.
  'Minister Wong said the visit opens a new chapter.': ['AU EMPHASIZE'],
  'Prime Minister Rabuka said this engagement extends to the whole of the Pacific.': ['FJ EMPHASIZE'],
  // What is told of a thing is no promise and no gift.
  'Minister Wong noted that closer cooperation will contribute to stability.': ['AU EMPHASIZE'],
  'Minister Wong said that it would bring growth to the islands.': ['AU EMPHASIZE'],
  'Minister Wong said that Australia would raise trade to one billion dollars.': ['AU COMMIT'],
  'Minister Wong said that support for the police will continue.': ['AU COMMIT'],
  // Trust in another is no promise.
  'Fiji can always count on Australia, Prime Minister Rabuka said.': ['FJ EMPHASIZE'],
  // The second of two gerunds.
  'The two Ministers talked about helping the islands rebuild and supporting their people.': [
    'BOTH EXCHANGE_VIEWS',
  ],
  'They vowed to consider issuing visas and signing new agreements.': ['BOTH COMMIT'],
  // A participle after a comma tells of the noun before.
  'Minister Wong said the talks were a mechanism of old, adopted through a memorandum.': ['AU EMPHASIZE'],
  // Several nouns that one verb brings.
  'Both leaders expressed satisfaction with the state of ties and their readiness to take them further.': [
    'BOTH EMPHASIZE',
    'BOTH COMMIT',
  ],
  // What both tell is talk.
  'They also spoke of the work done in the north.': ['BOTH EXCHANGE_VIEWS'],
  'The two Ministers announced the launch of a fund.': ['BOTH AGREE'],
  // Said of both.
  'Minister Wong said they had discussed the fighting in Papua.': ['BOTH EXCHANGE_VIEWS'],
  'Prime Minister Rabuka said that he had informed his guest of the plan.': ['FJ INFORM'],
  // What only must or may be done.
  'Prime Minister Rabuka said neighbours must discuss such matters.': ['FJ EMPHASIZE'],
  'The two sides took the opportunity to discuss the situation in Ukraine.': ['BOTH EXCHANGE_VIEWS'],
  'The call provided an opportunity to exchange views on the situation in Sudan.': ['BOTH EXCHANGE_VIEWS'],
  // "For" in an office.
  'The Minister called on the Minister for Health, Mr Ratu Lalabalavu, on Monday.': [],
  // The time of a noun is not that of its verb.
  'The importance of following up on the visit of the President to Suva in January this year was noted.': [
    'BOTH EMPHASIZE',
  ],
  // Who obliges whom.
  'In her remarks, Minister Wong said that Hamas must release the hostages.': ['AU REQUEST'],
  'Fiji and Australia (AUS) have reaffirmed their commitment to the Forum.': ['BOTH COMMIT'],
  'For Minister Wong, there is no future without the reefs.': ['AU EMPHASIZE'],
  'Prime Minister Rabuka, who spoke to reporters, said they shared ideas on health.': ['BOTH EXCHANGE_VIEWS'],
};

describe('clauses', () => {
  test.each(Object.entries(CLAUSES))('%s', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe('words that a line announces', () => {
  test('are the speaker’s over paragraphs, with marks of quotation and without', () => {
    expect(
      actsOf(
        'On the fighting, Minister Wong said:\n\n“The war is completely unacceptable.\n\n“All parties must respect their obligations. This war must end.”\n\nThe delegation flew on.',
      ),
    ).toEqual(['AU REJECT', 'AU REQUEST', 'AU EMPHASIZE']);
    expect(
      actsOf(
        'Prime Minister Rabuka said:\n\nThe regime must stop its attacks on civilians.\n\nMinister Wong toured the port.',
      ),
    ).toEqual(['FJ REQUEST']);
  });

  test('end with another speaker', () => {
    expect(
      actsOf(
        'Prime Minister Rabuka stated that Fiji is ready to work with all.\n\n"We urge all to act. Fiji is ready to do more."\n\nMinister Wong was glad.',
      ),
    ).toEqual(['FJ COMMIT', 'FJ REQUEST', 'FJ COMMIT', 'AU EMPHASIZE']);
  });
});

/** What opens a sentence or an item without a verb, and all acts of the text. */
const WITHOUT_VERB: Readonly<Record<string, readonly string[]>> = {
  'Gravely concerned at the fighting in Sudan, the two Ministers called for a ceasefire.': [
    'BOTH CONCERN',
    'BOTH REQUEST',
  ],
  'Convinced of the value of dialogue, Minister Wong urged both to talk.': ['AU EMPHASIZE', 'AU REQUEST'],
  'The two Ministers:\n\n- Deeply concerned by the fighting in Sudan;\n- Committed to a free and open Pacific;\n- Call for a ceasefire.':
    ['BOTH CONCERN', 'BOTH COMMIT', 'BOTH REQUEST'],
  'Minister Wong said that those concerned about the reef are right.': ['AU EMPHASIZE'],
};

test.each(Object.entries(WITHOUT_VERB))('acts without a verb in “%s”', (text, expected) => {
  expect(actsOf(text)).toEqual(expected);
});

/** Whose an act is where its noun has an owner, or another acts in the same sentence. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  "Australia's support for Fiji will continue.": ['AU COMMIT'],
  'She had met the Prime Minister. He put on record the gratitude of Australia for the relief.': [
    'AU APPRECIATE',
  ],
  'Prime Minister Rabuka was present. He reaffirmed the desire of Australia to expand cooperation.': [
    'AU COMMIT',
  ],
  'Minister Wong emphasized the nature of the ties, with Prime Minister Rabuka confirming that Fiji would honour the treaty.':
    ['AU EMPHASIZE', 'FJ COMMIT'],
};

test.each(Object.entries(OWNERS))('whose the acts are in “%s”', (text, expected) => {
  expect(actsOf(text)).toEqual(expected);
});

/** Lines that open a quotation, and what of it is the act. */
const OPENED: Readonly<Record<string, string>> = {
  'Minister Wong said today: “A strong Forum keeps the region safe.”':
    'AU EMPHASIZE A strong Forum keeps the region safe',
  'Minister Wong said in a statement: “We call on all sides to show restraint.”':
    'AU REQUEST We call on all sides to show restraint',
  'Minister Wong told reporters: “A strong Forum keeps the region safe.”':
    'AU EMPHASIZE A strong Forum keeps the region safe',
  'Minister Wong issued the following statement: “A strong Forum keeps the region safe.”':
    'AU EMPHASIZE A strong Forum keeps the region safe',
  'Minister Wong had this to say: “Australia stands ready to help.”': 'AU OFFER stands ready to help',
};

test.each(Object.entries(OPENED))('the quotation of %s', (text, expected) => {
  const { document, statements } = readMeeting(text);
  expect(
    statements.map((one) => `${one.side} ${one.act} ${document.text.slice(one.start, one.end)}`),
  ).toEqual([expected]);
});

test('a commission that met acts for both sides', () => {
  const text =
    'Communique of the 20th Session of the Botswana-Namibia Joint Permanent Commission for Defence\n\nThe 20th Session of the Botswana-Namibia Joint Permanent Commission for Defence was held in Gaborone, Botswana, from 20 to 24 September 2010.\n\nThe Commission expressed concern about the crisis in Madagascar and agreed to meet yearly.\n';
  expect(readStatements(text, 'BW').statements.map((one) => `${one.side} ${one.act}`)).toEqual([
    'BOTH CONCERN',
    'BOTH AGREE',
  ]);
});

/** Sentences and whom their acts are addressed to; null for no one. */
const TARGETS: Readonly<Record<string, readonly (string | null)[]>> = {
  'Minister Wong called upon the international community to act.': [null],
  'Prime Minister Rabuka thanked all the partners for their help.': [null],
  'Minister Wong urged UNHCR to help the islanders.': ['UNHCR'],
  'Minister Wong urged the Prime Minister to sign.': ['FJ'],
  'Prime Minister Rabuka urged the Minister to open the market.': ['AU'],
};

test.each(Object.entries(TARGETS))('whom “%s” addresses', (text, expected) => {
  expect(readMeeting(text).statements.map((one) => one.target)).toEqual(expected);
});

test('a state that no contact is told of speaks to whoever publishes', () => {
  const { statements } = readMeeting('The Ambassador of Tonga thanked the Minister for the pumps.');
  expect(statements.map((one) => `${one.side} ${one.act} ${one.target}`)).toEqual(['TO APPRECIATE AU']);
});

test('“our Minister” is the one who publishes', () => {
  const { statements } = readStatements(
    'Talks\n\nForeign Minister Hakan Fidan met Foreign Minister Bui Thanh Son of Viet Nam in Hanoi. Minister Son praised the talks. Our Minister called for a ceasefire.\n',
    'TR',
  );
  expect(statements.map((one) => one.side)).toEqual(['VN', 'TR']);
});

import { expect, test } from 'vitest';
import { actsOf, readMeeting } from '../check-statements.ts';

/** The same things in other sentences, beside what looks like them and is something else. */
const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // What was done at a contact stands in a clause of its own.
  'The two Ministers held talks at which they agreed to set up a working group, renewed their support for peace, and discussed trade.':
    ['BOTH AGREE', 'BOTH COMMIT', 'BOTH EXCHANGE_VIEWS'],
  'Minister Wong held talks with her host, during which the two sides agreed to set up a working group and thanked each other.':
    ['BOTH AGREE', 'BOTH APPRECIATE'],
  'Minister Wong also met Prime Minister Rabuka, where she thanked Fiji for its help.': ['AU APPRECIATE'],
  'Minister Wong had come from Suva, where she thanked Fiji for its help.': [],
  // With whom they spoke stands between the talks and their matter.
  'Minister Wong held discussions with Prime Minister Rabuka on fisheries.': ['BOTH EXCHANGE_VIEWS'],
  'Minister Wong held discussions with Prime Minister Rabuka on the sidelines of the summit.': [],
  // A phrase parts "who" from its verb.
  'The words were an answer to Prime Minister Rabuka, who in an e-mail to reporters voiced worry about the reef.':
    ['FJ CONCERN'],
  // What opens the sentence is no part of the act that follows.
  'Turning to trade, Minister Wong renewed her call for a ceasefire, and for support to Fiji.': [
    'AU REQUEST',
  ],
  // An occasion and what it was used for.
  'The call was an occasion for Minister Wong to congratulate Prime Minister Rabuka on his election and to thank Fiji for its help.':
    ['AU CONGRATULATE', 'AU APPRECIATE'],
  // Who was told something, in a participle.
  'Briefed on the plans for the harbour, Prime Minister Rabuka thanked Australia for its help.': [
    'AU INFORM',
    'FJ APPRECIATE',
  ],
  // Clear about what?
  'Minister Wong was clear that Australia rejects violence.': ['AU REJECT'],
  'Minister Wong signalled that Australia would support the plan.': ['AU COMMIT'],
  'Minister Wong voiced disagreement with the ban, saying that trade should not be held hostage to politics.':
    ['AU REJECT', 'AU EMPHASIZE'],
  // What was given before is promised again.
  'Minister Wong reaffirmed her commitment to supporting Fiji through a programme of 85 million dollars.': [
    'AU COMMIT',
  ],
  'We are both troubled by the war.': ['BOTH CONCERN'],
  'Prime Minister Rabuka noted his continuing unease about the reef.': ['FJ CONCERN'],
  'Once this is done, Fiji is to set free the fishermen.': ['FJ COMMIT'],
  'Prime Minister Rabuka is to release his book on Friday.': [],
  'Full backing for the chairmanship of Fiji was expressed by Minister Wong.': ['AU COMMIT'],
  // A line brings its act to each item of its list, and says nothing itself.
  'The two Ministers agreed:\n\n- to set up a working group on fisheries;\n- to open a hotline;\n- that the next meeting will be held in Suva.':
    ['BOTH AGREE', 'BOTH AGREE', 'BOTH AGREE'],
  'The two Ministers agreed:\n\n- the weather is fine.': ['BOTH AGREE'],
  // What "we" say of "our" ties.
  'The relationship between our peoples is warm and deep.': ['AU EMPHASIZE'],
  'The relationship between the peoples is warm and deep.': [],
};

test.each(Object.entries(SAID_OTHERWISE))('%s', (text, acts) => {
  expect(actsOf(text)).toEqual(acts);
});

/** Who is condemned: whoever did it, never the one who hears it or the state where it was done. */
const CONDEMNED: Readonly<Record<string, string | null>> = {
  'Minister Wong condemned the attack in Lebanon.': null,
  'Minister Wong condemned the terrorist attack.': null,
  'Minister Wong condemned the Iranian attack on Israel.': 'IR',
  'Minister Wong denounced Russia’s killings of journalists.': 'RU',
  'Minister Wong condemned the ban.': 'FJ',
};

test.each(Object.entries(CONDEMNED))('whom "%s" is said to', (text, target) => {
  const [act] = readMeeting(text).statements;
  expect(act?.act).toBe('REJECT');
  expect(act?.target).toBe(target);
});

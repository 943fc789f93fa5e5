import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { THING_WORDS } from '../lexicon/never-names.ts';
import type { RuleCard } from '../rule.ts';
import { isLeaderAt } from './known-leader.ts';
import { isInstitutionWord, parsePlainName, plainSighting } from './plain-name.ts';
import { ofInstitution } from './post-words.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'bare-name',
  reads:
    'A common given name and one to three further words with capitals, with no title at all: "the sentence of Alexei Navalny".',
  examples: [
    {
      text: 'The Minister condemned the sentence of Vladimir Kara-Murza in Moscow.',
      gives: ['Vladimir Kara-Murza (RU)'],
    },
  ],
  counterexamples: ['They met at the Konrad Adenauer Foundation.', 'The talks were held on St. John Island.'],
};

/** What happens to people only: "the arrest of X". */
const FATES =
  /^(?:arrest|detention|release|imprisonment|sentencing|sentence|conviction|murder|assassination|trial|prosecution|poisoning|disappearance|abduction|jailing|extradition|house arrest)$/u;

/** Reads a given name and what follows it as a person's name. */
export function readBareName(text: WordText, at: number): PersonSighting | null {
  const { words, organizationAt } = text;
  const word = words[at]!;
  if (word.shape !== 'TITLE') return null;
  const given = word.folded.split(' ')[0] ?? '';
  const before = words[at - 1];
  const fate = before?.folded === 'of' && FATES.test(words[at - 2]?.folded ?? '');
  const leader = isLeaderAt(words, at);
  if (!GIVEN_NAMES.has(given) && !fate && !leader) return null;
  // "the Jose Rizal statue"
  if (before?.folded === 'the' && !word.lineBreak) return null;
  // In the middle of another name with capitals it is a part of that.
  if (
    before !== undefined &&
    !word.lineBreak &&
    before.shape !== 'LOWER' &&
    before.shape !== 'MARK' &&
    before.sentence === word.sentence &&
    word.zone === 'BODY'
  )
    return null;
  const name = parsePlainName(text, at, 5);
  if (name === null) return null;
  if (
    fate &&
    words.slice(name.first, name.end).some((own) => ofInstitution(own) || THING_WORDS.has(own.folded))
  )
    return null;
  for (let i = name.first; i < name.end; i += 1) if (organizationAt.has(i)) return null;
  const after = words[name.end];
  if (
    after !== undefined &&
    !after.lineBreak &&
    (after.shape === 'TITLE' || after.shape === 'UPPER') &&
    (THING_WORDS.has(after.folded) || isInstitutionWord(after))
  )
    return null;
  return plainSighting(text, card.name, at, name);
}

import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { THING_WORDS } from '../lexicon/never-names.ts';
import { COMMON_NAME_WORDS } from '../lexicon/common-name-words.ts';
import type { RuleCard } from '../rule.ts';
import { foldWord } from '../../common/fold-word.ts';
import { ownerOfPart, type Person } from './gather-people.ts';
import { headLength } from './post-words.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'repeated-name',
  reads:
    'A full name, or the part of it that people are called by, of someone named elsewhere in the text: "Blinken", "Prak Sokhonn said".',
  examples: [
    {
      text: 'U.S. Secretary of State Antony Blinken arrived today. Blinken thanked the hosts.',
      gives: ['Antony Blinken (US): Secretary of State'],
    },
  ],
  counterexamples: ['He walked along Hun Sen Street.'],
};

/** A further place where a person is named: words from `first` up to `end`. */
export interface RepeatedName {
  readonly person: Person;
  readonly first: number;
  readonly end: number;
  readonly full: boolean;
}

/** People who share a part of their names that are looked at. */
const NAMESAKES = 24;

/** Finds names of known people in words that no sighting covers. */
export function findRepeatedNames(
  text: WordText,
  people: readonly Person[],
  covered: ReadonlySet<number>,
): readonly RepeatedName[] {
  const { words, countryAt, organizationAt, placeAt } = text;
  const called = new Set<string>();
  const byPart = new Map<string, Person[]>();
  for (const person of people) {
    for (const part of person.parts) {
      const list = byPart.get(part);
      if (list === undefined) byPart.set(part, [person]);
      else if (list.length < NAMESAKES) list.push(person);
    }
    for (const sighting of person.sightings)
      if (sighting.name.end - sighting.name.first === 1)
        called.add(foldWord(words[sighting.name.first]!.text));
  }
  // "Albares" for José Manuel Albares Bueno, but never "Manuel".
  const edges = new Set(
    people.flatMap((person) =>
      person.forms.flatMap(({ parts }) =>
        parts.filter(
          (part, at) => at === 0 || at === parts.length - 1 || (part.length > 3 && !GIVEN_NAMES.has(part)),
        ),
      ),
    ),
  );
  const found: RepeatedName[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (covered.has(i) || word.folded === '' || word.zone === 'CONTACT') continue;
    if (word.shape !== 'TITLE' && word.shape !== 'UPPER') continue;
    const parts = foldWord(word.text).split(' ');
    const holders = byPart.get(parts[0]!);
    if (holders === undefined) continue;
    let best: RepeatedName | null = null;
    for (const person of holders) {
      let j = i;
      let count = 0;
      while (j < words.length && !covered.has(j) && (j === i || !words[j]!.lineBreak || count === 0)) {
        const own = foldWord(words[j]!.text).split(' ');
        const initial = words[j]!.shape === 'INITIAL' && j > i;
        if (words[j]!.shape === 'MARK' || !(initial || own.every((part) => person.parts.has(part)))) break;
        count += initial ? 0 : own.length;
        j += 1;
      }
      while (j > i + 1 && words[j - 1]!.shape === 'INITIAL') j -= 1;
      if (count >= 2 && (best === null || j > best.end)) best = { person, first: i, end: j, full: true };
    }
    if (best === null) {
      const part = parts.length === 1 ? parts[0]! : '';
      if (!edges.has(part) || part.length < 2) continue;
      if (countryAt.has(i) || organizationAt.has(i) || placeAt.has(i) || headLength(words, i) > 0) continue;
      if (COMMON_NAME_WORDS.has(part) && !called.has(part)) continue;
      const opens = i === 0 || words[i - 1]!.sentence !== word.sentence;
      if (COMMON_NAME_WORDS.has(part) && opens) continue;
      const next = words[i + 1];
      const previous = words[i - 1];
      // A stranger's name around it, or the name of a thing.
      if (
        next !== undefined &&
        !next.lineBreak &&
        next.shape === 'TITLE' &&
        !covered.has(i + 1) &&
        next.sentence === word.sentence &&
        word.zone !== 'TITLE'
      )
        continue;
      if (
        previous !== undefined &&
        !word.lineBreak &&
        previous.shape === 'TITLE' &&
        previous.sentence === word.sentence &&
        headLength(words, i - 1) === 0 &&
        word.zone !== 'TITLE' &&
        words[i - 2]?.sentence === word.sentence
      )
        continue;
      const owner = ownerOfPart(holders, i, null);
      if (owner === null) continue;
      best = { person: owner, first: i, end: i + 1, full: false };
    }
    const after = words[best.end];
    if (after !== undefined && THING_WORDS.has(after.folded) && after.shape === 'TITLE' && !after.lineBreak)
      continue;
    found.push(best);
    i = best.end - 1;
  }
  return found;
}

import { foldText } from '../../common/fold-text.ts';
import type { FoundOfficials } from '../found.ts';
import { FEMALE_NAMES } from '../lexicon/female-names.ts';
import { isFemale } from '../officials/gender.ts';
import type { WordText } from '../officials/words.ts';

/** Who is a woman (true) or a man (false) by the honorifics used, else by a woman's given name. */
export function feminine(text: WordText, officials: FoundOfficials): ReadonlyMap<number, boolean> {
  const known = new Map<number, boolean>();
  for (const name of officials.names) {
    if (name.wholeStart === undefined) continue;
    const female = isFemale(text.words.slice(text.wordAt(name.wholeStart), text.wordAt(name.start)));
    if (female === true || (female === false && !known.has(name.person))) known.set(name.person, female);
  }
  officials.people.forEach((one, person) => {
    if (
      !known.has(person) &&
      foldText(one.name)
        .split(' ')
        .some((part) => FEMALE_NAMES.has(part))
    )
      known.set(person, true);
  });
  return known;
}

/** People who share an honorific that are looked at. */
const BEARERS = 40;

/** Who is called by each honorific's last word: "thipadei", "techo", "majesty". */
export function addressedBy(
  text: WordText,
  officials: FoundOfficials,
): ReadonlyMap<string, readonly number[]> {
  const called = new Map<string, number[]>();
  for (const name of officials.names) {
    if (name.wholeStart === undefined) continue;
    for (let i = text.wordAt(name.wholeStart); i < text.wordAt(name.start); i += 1) {
      const own = text.words[i]!.folded;
      const folded = LETTERS[own] ?? own;
      const list = called.get(folded);
      if (list === undefined) called.set(folded, [name.person]);
      else if (list.length < BEARERS && !list.includes(name.person)) list.push(name.person);
    }
  }
  return called;
}

/** Honorifics in letters and the last word of what they stand for. */
const LETTERS: Readonly<Record<string, string>> = {
  hh: 'highness',
  hrh: 'highness',
  hsh: 'highness',
  hih: 'highness',
  hm: 'majesty',
  him: 'majesty',
  he: 'excellency',
};

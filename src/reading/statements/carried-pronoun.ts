import type { PlacedReferent, StatementText } from './statement-text.ts';

const FEMALE = /\b(?:Mrs|Ms|Miss|Madam|Madame|Mme|Her|Dame|Lady|Baroness|Queen|Princess)\b/u;
const MALE = /\b(?:Mr|His|Sir|Lord|King|Prince|Sheikh|Sultan|Samdech)\b/u;

/**
 * Whom a pronoun that opens a sentence stands for: who acted in the sentence before, if that fits; else the referent as
 * it was found.
 */
export function carryPronoun(text: StatementText, one: PlacedReferent, previous: PlacedReferent | null): PlacedReferent {
  if (previous === null || one.end - one.first !== 1) return one;
  const { kind, people } = previous.referent;
  const word = text.words[one.first]!.folded;
  const fits =
    word === 'he'
      ? kind === 'PERSON' && people.length === 1 && !isCalled(text, people[0]!, FEMALE)
      : word === 'she'
        ? kind === 'PERSON' && people.length === 1 && !isCalled(text, people[0]!, MALE)
        : word === 'it'
          ? kind === 'STATE' || kind === 'ORGANIZATION'
          : word === 'they' && (kind === 'BOTH' || kind === 'GROUP');
  return fits ? { ...one, referent: { ...previous.referent, start: one.referent.start, end: one.referent.end } } : one;
}

/** Whether an honorific of the kind stands before a person's name anywhere. */
function isCalled({ document, officials }: StatementText, person: number, honorific: RegExp): boolean {
  return officials.names.some(
    (name) =>
      name.person === person &&
      name.wholeStart !== undefined &&
      honorific.test(document.text.slice(name.wholeStart, name.start)),
  );
}

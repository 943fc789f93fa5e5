import { KNOWN_HEADS } from './known-heads.ts';
import { KNOWN_MINISTERS } from './known-ministers.ts';

/** A known minister, or whoever leads a state or government, by the name that tells them from others. */
export interface KnownMinister {
  /** Alpha-2 code of their state, or "EU". */
  readonly code: string;
  readonly name: string;
  /** A president, monarch or governor-general, whom guests name without a state as well. */
  readonly head: boolean;
  /** Their place in the list of all. */
  readonly place: number;
}

const LAST_LETTERS = /\p{L}+(?=\P{L}*$)/u;

/** A text in small letters without accents, as long as it was: "Lajčák" as "lajcak". */
export const plainLetters = (text: string): string =>
  text
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/gu, (letter) => letter.normalize('NFD')[0] ?? letter)
    .toLowerCase();

/** All known ministers by the last run of letters in their names. */
const BY_LAST_LETTERS = byLastLetters();

function byLastLetters(): ReadonlyMap<string, readonly KnownMinister[]> {
  const index = new Map<string, KnownMinister[]>();
  let place = 0;
  for (const [list, head] of [[KNOWN_MINISTERS, false] as const, [KNOWN_HEADS, true] as const])
    for (const [code, names] of Object.entries(list))
      for (const name of names.split('|')) {
        const letters = LAST_LETTERS.exec(plainLetters(name))?.[0] ?? '';
        index.set(letters, [...(index.get(letters) ?? []), { code, name, head, place }]);
        place += 1;
      }
  return index;
}

/** Those whose name may stand in a text: its last word does; in the order of the list. */
export function ministersIn(text: string): readonly KnownMinister[] {
  const found = new Set<KnownMinister>();
  for (const [letters] of plainLetters(text).matchAll(/\p{L}+/gu))
    for (const minister of BY_LAST_LETTERS.get(letters) ?? []) found.add(minister);
  return [...found].sort((a, b) => a.place - b.place);
}

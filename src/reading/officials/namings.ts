import { isFemale } from './gender.ts';
import { governed } from './governed.ts';
import { postsOf, type Person } from './gather-people.ts';
import type { RepeatedName } from './repeated-name.ts';
import type { WordText } from './words.ts';
import type { ParsedPost } from './post-phrase.ts';
import { sameOffice } from './office.ts';

/** A place where the text speaks of a person: words `first` up to `end`, honorifics and posts included. */
export interface Naming {
  readonly person: number;
  readonly first: number;
  readonly end: number;
  /** Nothing governs it: no preposition, no verb of which it is the object, no list that such a one governs. */
  readonly free: boolean;
  /** Posts told beside the name here. */
  readonly posts: readonly ParsedPost[];
}

/** All namings of a text's people in order, and how to look them up. */
export interface Namings {
  readonly all: readonly Naming[];
  /** Index in `all` of the first naming that starts at or after a word. */
  readonly from: (word: number) => number;
  /** The naming that starts last before a word, within its sentence. */
  readonly before: (word: number) => Naming | null;
  /** The person whom a bare post stands for at its place, by the posts told of people up to there; null if nobody fits. */
  readonly holder: (post: ParsedPost) => number | null;
  /** The person whom "he" or "she" at a word stands for: who acted last and may be one; null if nobody fits. */
  readonly spokenOf: (word: number, female: boolean) => number | null;
  /** Posts that stand without a name, by the word they start at. */
  readonly barePostAt: ReadonlyMap<number, ParsedPost>;
}

/** Namings looked back through for the holder of a bare post. */
const LOOKBACK = 40;

/** Lays out who is named where. */
export function layNamings(
  text: WordText,
  people: readonly Person[],
  repeated: readonly RepeatedName[],
  barePosts: readonly ParsedPost[],
): Namings {
  const indexOf = new Map(people.map((person, index) => [person, index]));
  const listed: Naming[] = people.flatMap((person, index) =>
    person.sightings.map(({ first, end, posts }) => ({ person: index, first, end, posts, free: true })),
  );
  for (const { person, first, end } of repeated)
    listed.push({ person: indexOf.get(person) ?? 0, first, end, posts: [], free: true });
  const all = freed(
    text,
    listed.toSorted((a, b) => a.first - b.first),
  );
  const from = (word: number): number => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.first < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const females = people.map((person) => {
    const told = person.sightings.map((one) => isFemale(text.words.slice(one.first, one.name.first)));
    return told.find((one) => one !== null) ?? null;
  });
  const titles = people.map((person) => [
    ...new Set(
      postsOf(person)
        .filter((post) => !post.former)
        .map((post) => post.title),
    ),
  ]);
  return {
    all,
    from,
    before: (word) => {
      const naming = all[from(word) - 1];
      if (naming === undefined || text.words[naming.first]?.sentence !== text.words[word]?.sentence)
        return null;
      return naming;
    },
    holder: (post) => {
      const next = from(post.first);
      let last: number | null = null;
      for (let i = next - 1; i >= 0 && next - i <= LOOKBACK; i -= 1) {
        const { person, free } = all[i]!;
        if (titles[person]?.some((title) => sameOffice(title, post.title)) !== true) continue;
        // Of two of one office the one who acted is meant.
        if (free) return person;
        last ??= person;
      }
      return last;
    },
    spokenOf: (word, female) => {
      const next = from(word);
      let last: number | null = null;
      for (let i = next - 1; i >= 0 && next - i <= LOOKBACK; i -= 1) {
        const { person, first, free } = all[i]!;
        if (text.words[first]!.zone !== text.words[word]!.zone) break;
        const known = females[person] ?? null;
        if (female ? known === true : known !== true && free) return person;
        if (known === null && free) last ??= person;
      }
      return last;
    },
    barePostAt: new Map(barePosts.map((post) => [post.first, post])),
  };
}

/** Namings in order, with what governs each: in "met X, Y and Z" the verb governs Y, too. */
function freed(text: WordText, namings: readonly Naming[]): readonly Naming[] {
  const told: Naming[] = [];
  for (const naming of namings) {
    const before = told.at(-1);
    const at = /^(?:the|his|her|its|their)$/u.test(text.words[naming.first - 1]?.folded ?? '')
      ? naming.first - 2
      : naming.first - 1;
    const listed = before !== undefined && text.words[at]?.text === ',' && at - before.end <= 0;
    told.push({ ...naming, free: !governed(text, naming.first) && !(listed && !before.free) });
  }
  return told;
}

import { foldText } from '../../common/fold-text.ts';
import { foldWord } from '../../common/fold-word.ts';
import type { FoundName, FoundOfficials, FoundPerson, FoundPost } from '../found.ts';
import { THIN_POSTS } from '../lexicon/offices.ts';
import type { Affiliation } from './affiliation.ts';
import { counterpartPosts } from './counterpart-posts.ts';
import { displayName, type Person } from './gather-people.ts';
import type { Namings } from './namings.ts';
import { distinctPosts, sameOffice } from './office.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { RepeatedName } from './repeated-name.ts';
import type { WordText } from './words.ts';

/** All that is known of a text's people before it is told as the next steps need it. */
export interface KnownOfficials {
  readonly text: WordText;
  readonly people: readonly Person[];
  readonly repeated: readonly RepeatedName[];
  /** In the order of the people. */
  readonly affiliations: readonly Affiliation[];
  readonly namings: Namings;
  /** Posts that stand without a name. */
  readonly unowned: readonly ParsedPost[];
}

/** Tells people, names and posts by their places in the text. */
export function tellOfficials(known: KnownOfficials): FoundOfficials {
  const { text, people, repeated, affiliations, namings, unowned } = known;
  const cased = casedWords(text, people);
  const posts: FoundPost[] = unowned.map((post) => foundPost(text, post, 'bare-post', null, null));
  const found: FoundPerson[] = people.map((person, index) => {
    const { country, organization } = affiliations[index] ?? { country: null, organization: null };
    const own = person.sightings.flatMap((sighting) =>
      sighting.posts.map((post) => foundPost(text, post, sighting.rule, index, country)),
    );
    own.push(...person.laterPosts.map((post) => foundPost(text, post, 'later-post', index, country)));
    // "his counterpart, Secretary Manalo": a thin post gives way to the counterpart's.
    const held = own.some((post) => !post.former && !THIN_POSTS.has(foldText(post.title)));
    const all = held ? own : [...own, ...counterpartPosts(text, people, namings, index, country)];
    const told = tellOnce(all);
    posts.push(...told, ...all.filter((post) => post.former));
    return { name: displayName(text, person, cased), country, organization, posts: told };
  });
  return {
    people: found,
    names: namesOf(text, people, repeated).toSorted(byPlace),
    posts: posts.toSorted(byPlace),
  };
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

function namesOf(
  text: WordText,
  people: readonly Person[],
  repeated: readonly RepeatedName[],
): readonly FoundName[] {
  const names: FoundName[] = people.flatMap((person, index) =>
    person.sightings.map((sighting) => ({
      start: text.words[sighting.name.first]!.start,
      end: text.words[sighting.name.end - 1]!.end,
      rule: sighting.rule,
      person: index,
      form: sighting.name.end - sighting.name.first > 1 ? 'FULL' : 'PART',
      wholeStart: text.words[sighting.first]!.start,
      wholeEnd: text.words[sighting.end - 1]!.end,
    })),
  );
  const indexOf = new Map(people.map((person, index) => [person, index]));
  for (const { person, first, end, full } of repeated)
    names.push({
      start: text.words[first]!.start,
      end: text.words[end - 1]!.end,
      rule: 'repeated-name',
      person: indexOf.get(person) ?? 0,
      form: full ? 'FULL' : 'PART',
    });
  return names;
}

function foundPost(
  text: WordText,
  post: ParsedPost,
  rule: string,
  person: number | null,
  country: string | null,
): FoundPost {
  return {
    start: text.words[post.first]!.start,
    end: text.words[post.end - 1]!.end,
    rule: post.rule ?? rule,
    title: post.title,
    country: post.country ?? (post.organization === null ? country : null),
    organization: post.organization,
    person,
    former: post.former,
  };
}

/** What tells who someone is, what a state is in a body ("an associate member"), or an officer's unit, and is no office. */
const NO_POST =
  /^(?:laureate|activist|candidate|architect|former|lawmaker|legislator|founder|full member|(?:associate|founding|newest|(?:non-)?permanent) member(?: of .*)?|office of .*)$/iu;

/** Titles of one person that are told. */
const TITLES = 40;

/** The posts held, each place under the fullest title that the text has for that office. */
function tellOnce(posts: readonly FoundPost[]): readonly FoundPost[] {
  const held = posts.filter((post) => !post.former && !NO_POST.test(post.title));
  const said = [...new Set(held.map((post) => post.title))].slice(0, TITLES);
  const titles = distinctPosts(said);
  const toldAs = new Map(
    said.map((one) => [one, titles.includes(one) ? one : titles.find((other) => sameOffice(other, one))]),
  );
  return held.flatMap((post) => {
    const title = toldAs.get(post.title);
    return title === undefined ? [] : [{ ...post, title }];
  });
}

/** Parts of names as some mention has them in mixed case, by their folded form. */
function casedWords(text: WordText, people: readonly Person[]): ReadonlyMap<string, string> {
  const parts = new Set(people.flatMap((person) => [...person.parts]));
  const cased = new Map<string, string>();
  for (const word of text.words) {
    if (word.shape !== 'TITLE') continue;
    const key = foldWord(word.text);
    if (!cased.has(key) && key.split(' ').every((part) => parts.has(part))) cased.set(key, word.text);
  }
  return cased;
}

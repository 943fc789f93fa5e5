import { stripAccents } from '../common/fold-text.ts';
import type { TextDocument } from './document.ts';
import type { FoundMentions, FoundName, FoundOfficials, FoundPerson, FoundPost } from './found.ts';
import { affiliate } from './officials/affiliate.ts';
import { readBareName } from './officials/bare-name.ts';
import { readCounterpartName } from './officials/counterpart-name.ts';
import { counterpartPosts } from './officials/counterpart-posts.ts';
import { displayName, gatherPeople, type Person } from './officials/gather-people.ts';
import { readListedNames } from './officials/listed-names.ts';
import { distinctPosts, sameOffice } from './officials/office.ts';
import { layNamings } from './officials/namings.ts';
import type { PersonSighting, Titles } from './officials/person-sighting.ts';
import { parseTitles } from './officials/person-sighting.ts';
import { partTitles } from './officials/parted-titles.ts';
import { readPostAfterName } from './officials/post-after-name.ts';
import type { ParsedPost } from './officials/post-phrase.ts';
import { ownerOfLaterPost } from './officials/later-post.ts';
import { findRepeatedNames, type RepeatedName } from './officials/repeated-name.ts';
import { readSpeakingName } from './officials/speaking-name.ts';
import { nameAfterTitles } from './officials/titled-name.ts';
import { layWords, type WordText } from './officials/words.ts';

/** Finds the people of a document, every place where they are named, and every post in words. */
export function findOfficials(document: TextDocument, mentions: FoundMentions): FoundOfficials {
  const text = layWords(document, mentions);
  const { sightings, barePosts } = readSightings(text);
  const gathered = gatherPeople(text, sightings);
  const freed = partTitles(text, gathered);
  const covered = new Set<number>();
  for (const sighting of sightings) for (let i = sighting.first; i < sighting.end; i += 1) covered.add(i);
  const repeated = findRepeatedNames(text, gathered, covered);
  const people = inOrder(gathered, repeated);
  const allBare = [...barePosts, ...freed];
  const namings = layNamings(text, people, repeated, allBare);
  const affiliations = affiliate(text, mentions, people, namings);
  const later = new Map<number, ParsedPost[]>();
  const unowned: ParsedPost[] = [];
  for (const post of allBare) {
    const owner = ownerOfLaterPost(text, people, affiliations, post);
    if (owner === null) unowned.push(post);
    else later.set(owner, [...(later.get(owner) ?? []), post]);
  }
  const cased = casedWords(text, people);
  const named = people.map((person) => displayName(text, person, cased));

  const names: FoundName[] = [];
  const posts: FoundPost[] = [];
  const found: FoundPerson[] = people.map((person, index) => {
    const { country, organization } = affiliations[index]!;
    const own = person.sightings.flatMap((sighting) => {
      names.push({
        start: text.words[sighting.name.first]!.start,
        end: text.words[sighting.name.end - 1]!.end,
        rule: sighting.rule,
        person: index,
        form: sighting.name.end - sighting.name.first > 1 ? 'FULL' : 'PART',
        wholeStart: text.words[sighting.first]!.start,
        wholeEnd: text.words[sighting.end - 1]!.end,
      });
      return sighting.posts.map((post) => foundPost(text, post, sighting.rule, index, country));
    });
    own.push(...(later.get(index) ?? []).map((post) => foundPost(text, post, 'later-post', index, country)));
    const held = own.some((post) => !post.former);
    const all = held ? own : [...own, ...counterpartPosts(text, people, namings, index, country)];
    const told = tellOnce(all);
    posts.push(...told, ...all.filter((post) => post.former));
    return { name: named[index]!, country, organization, posts: told };
  });
  for (const { person, first, end, full } of repeated) {
    names.push({
      start: text.words[first]!.start,
      end: text.words[end - 1]!.end,
      rule: 'repeated-name',
      person: people.indexOf(person),
      form: full ? 'FULL' : 'PART',
    });
  }
  for (const post of unowned) posts.push(foundPost(text, post, 'bare-post', null, null));
  const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
    a.start - b.start || a.end - b.end;
  return { people: found, names: names.sort(byPlace), posts: posts.sort(byPlace) };
}

/** The people by the first place where the text names them. */
function inOrder(people: readonly Person[], repeated: readonly RepeatedName[]): readonly Person[] {
  const firstOf = new Map(people.map((person) => [person, person.sightings[0]!.name.first]));
  for (const { person, first } of repeated)
    firstOf.set(person, Math.min(firstOf.get(person) ?? first, first));
  return people.toSorted((a, b) => firstOf.get(a)! - firstOf.get(b)!);
}

function readSightings(text: WordText): {
  sightings: readonly PersonSighting[];
  barePosts: readonly ParsedPost[];
} {
  const sightings: PersonSighting[] = [];
  const barePosts: ParsedPost[] = [];
  const { words } = text;
  let i = 0;
  while (i < words.length) {
    const word = words[i]!;
    if (isContactLine(text, i)) {
      i += 1;
      while (words[i] !== undefined && !words[i]!.lineBreak) i += 1;
      continue;
    }
    if (word.zone === 'CONTACT' || word.shape === 'MARK' || word.shape === 'NUMBER') {
      i += 1;
      continue;
    }
    const counterpart = readCounterpartName(text, i);
    const titles: Titles | null = counterpart === null ? parseTitles(text, i) : null;
    const listed = titles !== null && titles.posts.at(-1)?.plural === true ? readListedNames(text, i) : [];
    const one =
      counterpart ??
      (titles === null ? null : nameAfterTitles(text, i, titles)) ??
      (titles === null
        ? (readPostAfterName(text, i) ?? readSpeakingName(text, i) ?? readBareName(text, i))
        : null);
    if (listed.length > 0) {
      sightings.push(...listed);
      i = Math.max(i + 1, listed.at(-1)!.end);
    } else if (one !== null) {
      sightings.push(one);
      i = Math.max(i + 1, one.end);
    } else if (titles !== null) {
      barePosts.push(...titles.posts.filter((post) => !post.plural));
      i = Math.max(i + 1, titles.end);
    } else i += 1;
  }
  return { sightings, barePosts };
}

/** Whether a line that names whom to ask begins here: "Enquiries: ...", "Media contact: ...". */
function isContactLine({ words }: WordText, at: number): boolean {
  if (!words[at]!.lineBreak) return false;
  for (let i = at; i < at + 4 && words[i] !== undefined && (i === at || !words[i]!.lineBreak); i += 1) {
    if (words[i]!.text === ':') return false;
    if (/^(?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?)$/u.test(words[i]!.folded))
      return words[i + 1]?.text === ':' || words[i + 2]?.text === ':';
  }
  return false;
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
    rule,
    title: post.title,
    country: post.country ?? (post.organization === null ? country : null),
    organization: post.organization,
    person,
    former: post.former,
  };
}

/** The posts held, each place under the fullest title that the text has for that office. */
function tellOnce(posts: readonly FoundPost[]): readonly FoundPost[] {
  const held = posts.filter((post) => !post.former);
  const titles = distinctPosts(held.map((post) => post.title));
  return held.flatMap((post) => {
    const title = titles.includes(post.title)
      ? post.title
      : titles.find((one) => sameOffice(one, post.title));
    return title === undefined ? [] : [{ ...post, title }];
  });
}

/** Parts of names as some mention has them in mixed case, by their folded form. */
function casedWords(text: WordText, people: readonly Person[]): ReadonlyMap<string, string> {
  const parts = new Set(people.flatMap((person) => [...person.parts]));
  const cased = new Map<string, string>();
  for (const word of text.words) {
    if (word.shape !== 'TITLE') continue;
    const key = stripAccents(word.text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (!cased.has(key) && key.split(' ').every((part) => parts.has(part))) cased.set(key, word.text);
  }
  return cased;
}

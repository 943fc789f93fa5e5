import type { TextDocument } from './document.ts';
import type { FoundMentions, FoundOfficials } from './found.ts';
import { affiliate } from './officials/affiliate.ts';
import { readBareName } from './officials/bare-name.ts';
import { readCounterpartName } from './officials/counterpart-name.ts';
import { gatherPeople, type Person } from './officials/gather-people.ts';
import { ownerOfLaterPost } from './officials/later-post.ts';
import { readCounterpartsByState } from './officials/counterparts-by-state.ts';
import { readListedNames } from './officials/listed-names.ts';
import { asideEnd } from './officials/aside.ts';
import { readNamesOfStates } from './officials/names-of-states.ts';
import { layNamings } from './officials/namings.ts';
import { ownerOfOfficeTaken } from './officials/office-taken.ts';
import { partTitles } from './officials/parted-titles.ts';
import { parseTitles, type PersonSighting, type Titles } from './officials/person-sighting.ts';
import { opensSighting } from './officials/opens-sighting.ts';
import { readPostAfterName } from './officials/post-after-name.ts';
import type { ParsedPost } from './officials/post-phrase.ts';
import { findRepeatedNames, type RepeatedName } from './officials/repeated-name.ts';
import { readSpeakingName } from './officials/speaking-name.ts';
import { readTranscriptLabel } from './officials/transcript-label.ts';
import { tellOfficials } from './officials/tell-officials.ts';
import { nameAfterTitles } from './officials/titled-name.ts';
import { layWords, type WordText } from './officials/words.ts';

/** Finds the people of a document, every place where they are named, and every post in words. */
export function findOfficials(document: TextDocument, mentions: FoundMentions): FoundOfficials {
  const text = layWords(document, mentions);
  const { sightings, barePosts } = readSightings(text);
  const gathered = gatherPeople(text, sightings);
  const bare = [...barePosts, ...partTitles(text, gathered)];
  const repeated = findRepeatedNames(text, gathered, coveredBy(sightings));
  const people = inOrder(gathered, repeated);
  const namings = layNamings(text, people, repeated, bare);
  let unowned = giveOut(bare, people, 'office-taken', (post) => ownerOfOfficeTaken(text, namings, post));
  const affiliations = affiliate(text, mentions, people, layNamings(text, people, repeated, bare));
  unowned = giveOut(unowned, people, 'later-post', (post) =>
    ownerOfLaterPost(text, namings, affiliations, post),
  );
  return tellOfficials({ text, people, repeated, affiliations, namings, unowned });
}

function coveredBy(sightings: readonly PersonSighting[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, end } of sightings) for (let i = first; i < end; i += 1) covered.add(i);
  return covered;
}

/** Gives posts to those whom they are told of; returns the others. */
function giveOut(
  posts: readonly ParsedPost[],
  people: readonly Person[],
  rule: string,
  ownerOf: (post: ParsedPost) => number | null,
): readonly ParsedPost[] {
  return posts.filter((post) => {
    const owner = ownerOf(post);
    if (owner === null) return true;
    people[owner]?.laterPosts.push({ ...post, rule });
    return false;
  });
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
      while (words[i] !== undefined && !words[i]!.lineBreak) {
        const contact = readContact(text, i);
        if (contact !== null) sightings.push(contact);
        i = Math.max(i + 1, contact?.end ?? 0);
      }
      continue;
    }
    const aside = asideEnd(text, i);
    if (aside > i) {
      i = aside;
      continue;
    }
    if (word.shape === 'MARK' || word.shape === 'NUMBER') {
      i += 1;
      continue;
    }
    if (word.zone === 'CONTACT') {
      // "Press contact: X, press spokesperson, mobile ..."
      const contact = readContact(text, i);
      if (contact !== null) sightings.push(contact);
      i = Math.max(i + 1, contact?.end ?? 0);
      continue;
    }
    if (!opensSighting(text, i)) {
      i += 1;
      continue;
    }
    const counterpart = readCounterpartName(text, i);
    const titles: Titles | null = counterpart === null ? parseTitles(text, i) : null;
    const listed = readSeveral(text, i, titles);
    const one =
      counterpart ??
      (titles === null ? null : nameAfterTitles(text, i, titles)) ??
      (titles === null
        ? (readTranscriptLabel(text, i) ??
          readPostAfterName(text, i) ??
          readSpeakingName(text, i) ??
          readBareName(text, i))
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

/** Several people whom a list names from word `at` on; none where no list begins there. */
function readSeveral(text: WordText, at: number, titles: Titles | null): readonly PersonSighting[] {
  if (titles !== null)
    return titles.posts.at(-1)?.plural === true
      ? readListedNames(text, at)
      : readCounterpartsByState(text, at);
  const counterparts = readCounterpartsByState(text, at);
  return counterparts.length > 0 ? counterparts : readNamesOfStates(text, at);
}

/** Whom to ask, where a post tells that they are officials: "Mr Doe, Spokesperson, 082 884 ...". */
function readContact(text: WordText, at: number): PersonSighting | null {
  if (!/^(?:TITLE|UPPER|INITIAL)$/u.test(text.words[at]!.shape)) return null;
  const titles = parseTitles(text, at);
  const found = titles === null ? readPostAfterName(text, at) : nameAfterTitles(text, at, titles);
  return found !== null && found.posts.length > 0 ? found : null;
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

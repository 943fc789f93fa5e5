import type { Person } from './gather-people.ts';
import { sameOffice } from './office.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

/**
 * Parts "the Deputy Secretary and Vice Minister Vu" where the first post is another's: Vu was named with other posts,
 * and someone else with that one. Gives the posts set free, which stand for their holders.
 */
export function partTitles(text: WordText, people: readonly Person[]): readonly ParsedPost[] {
  const freed: ParsedPost[] = [];
  for (const person of people) {
    const full = person.sightings.filter((one) => one.name.end - one.name.first > 1 && one.posts.length > 0);
    if (full.length === 0) continue;
    const own = full.flatMap((one) => one.posts.map((post) => post.title));
    person.sightings.forEach((one, index) => {
      const part = partOf(text, people, person, one, own);
      if (part === null) return;
      person.sightings[index] = part.rest;
      freed.push(part.post);
    });
  }
  return freed;
}

function partOf(
  text: WordText,
  people: readonly Person[],
  person: Person,
  sighting: PersonSighting,
  own: readonly string[],
): { readonly post: ParsedPost; readonly rest: PersonSighting } | null {
  const [first, second] = sighting.posts;
  if (first === undefined || second === undefined || sighting.name.end - sighting.name.first > 1) return null;
  if (second.first >= sighting.name.first || text.words[first.first - 1]?.folded !== 'the') return null;
  if (own.some((title) => sameOffice(title, first.title))) return null;
  const held = people.some(
    (other) =>
      other !== person &&
      other.sightings.some((one) => one.posts.some((post) => sameOffice(post.title, first.title))),
  );
  return held
    ? { post: first, rest: { ...sighting, first: second.first, posts: sighting.posts.slice(1) } }
    : null;
}

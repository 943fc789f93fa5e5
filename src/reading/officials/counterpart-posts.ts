import type { FoundPost } from '../found.ts';
import { actingBefore } from './acting-side.ts';
import { postsOf, type Person } from './gather-people.ts';
import type { Namings } from './namings.ts';
import { officeOf } from './office.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { ParsedPost } from './post-phrase.ts';
import type { WordText } from './words.ts';

/** The post of whoever was told as "his counterpart": that of the one who acts in the sentence, else of the one named last before. */
export function counterpartPosts(
  text: WordText,
  people: readonly Person[],
  namings: Namings,
  index: number,
  country: string | null,
): readonly FoundPost[] {
  const sighting = people[index]?.sightings.find((one) => one.counterpart);
  if (sighting === undefined) return [];
  const acting = actingBefore(text, namings, sighting.first)?.person ?? null;
  const held =
    acting === null || acting === index
      ? []
      : postsOf(people[acting]!).toSorted((a, b) => b.title.length - a.title.length);
  const post = mainPost(held) ?? mainPost(lastBefore(people, index, sighting)?.posts ?? []);
  if (post === undefined) return [];
  const first = text.words[sighting.first]!;
  const last = text.words[sighting.name.first - 1] ?? first;
  return [
    {
      start: first.start,
      end: Math.max(first.end, last.end),
      rule: 'counterpart-name',
      title: post.title,
      country,
      organization: null,
      person: index,
      former: false,
    },
  ];
}

function mainPost(posts: readonly ParsedPost[]): ParsedPost | undefined {
  const own = posts.filter((post) => !post.former && post.organization === null);
  return own.find((one) => officeOf(one.title) !== 'OTHER') ?? own.at(-1);
}

/** The naming with posts that stands last before the counterpart's, of someone else. */
function lastBefore(
  people: readonly Person[],
  index: number,
  sighting: PersonSighting,
): PersonSighting | null {
  let best: PersonSighting | null = null;
  people.forEach((other, i) => {
    if (i === index) return;
    for (const one of other.sightings)
      if (one.first < sighting.first && one.posts.length > 0 && one.first > (best?.first ?? -1)) best = one;
  });
  return best;
}

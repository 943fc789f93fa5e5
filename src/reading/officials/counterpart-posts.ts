import type { FoundPost } from '../found.ts';
import { actingBefore } from './acting-side.ts';
import { counterpartBehind } from './counterpart-behind.ts';
import { postsOf, type Person } from './gather-people.ts';
import type { Namings } from './namings.ts';
import { officeOf } from './office.ts';
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
  const sighting = people[index]?.sightings.find(
    (one) => one.counterpart || counterpartBehind(text, one.name.end) !== null,
  );
  if (sighting === undefined) return [];
  const acting = actingBefore(text, namings, sighting.first)?.person ?? null;
  const held =
    acting === null || acting === index
      ? []
      : postsOf(people[acting]!).toSorted((a, b) => b.title.length - a.title.length);
  const post = mainPost(held) ?? mainPost(postsBefore(namings, index, sighting.first));
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

/** Namings looked back through. */
const LOOKBACK = 60;

/** The posts beside the name, of someone else, that stands last before the counterpart's. */
function postsBefore(namings: Namings, index: number, at: number): readonly ParsedPost[] {
  const next = namings.from(at);
  for (let i = next - 1; i >= 0 && next - i <= LOOKBACK; i -= 1) {
    const naming = namings.all[i]!;
    if (naming.person !== index && naming.posts.length > 0) return naming.posts;
  }
  return [];
}

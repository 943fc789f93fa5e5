import type { OfficialSighting, Place, PostSeen } from '../../model/contribution.ts';
import type { Database } from './database.ts';
import type { PostKey, Touched } from './touched.ts';
import { officialPk } from './write-identity.ts';

/** Adds which officials a release shows, who must be there, and in which posts. */
export function addSightings(
  db: Database,
  release: number,
  sightings: readonly OfficialSighting[],
  touched: Touched,
): void {
  const { rows } = touched;
  for (const sighted of new Set(sightings.map((one) => one.sighted))) rows.add('sighting', sighted, release);
  for (const { official: id, posts } of byOfficial(sightings)) {
    const official = officialPk(db, id);
    if (official === null) throw new Error(`The official ${id} is shown, and neither held nor put.`);
    for (const { places, ...post } of posts) {
      const key = postKey(official, post);
      rows.add(
        'post_sighting',
        official,
        key.title,
        key.country,
        key.organization,
        release,
        JSON.stringify(places),
      );
      touched.addPost(key);
    }
  }
}

/** Takes back what `addSightings` wrote. */
export function removeSightings(
  db: Database,
  release: number,
  sightings: readonly OfficialSighting[],
  touched: Touched,
): void {
  for (const { sighted } of sightings)
    db.run('DELETE FROM sighting WHERE sighted = ? AND release = ?', sighted, release);
  for (const { official: id, posts } of byOfficial(sightings)) {
    const official = officialPk(db, id);
    if (official === null) continue;
    for (const post of posts) {
      const key = postKey(official, post);
      db.run(
        `DELETE FROM post_sighting
        WHERE official = ? AND title = ? AND country = ? AND organization = ? AND release = ?`,
        official,
        key.title,
        key.country,
        key.organization,
        release,
      );
      touched.addPost(key);
    }
  }
}

function postKey(official: number, { title, country, organization }: Omit<PostSeen, 'places'>): PostKey {
  return { official, title, country: country ?? '', organization: organization ?? '' };
}

interface OfficialSeen {
  readonly official: string;
  readonly posts: readonly PostSeen[];
}

/** One release can show an official under several names: each official once. */
function byOfficial(sightings: readonly OfficialSighting[]): OfficialSeen[] {
  return [...Map.groupBy(sightings, ({ official }) => official)].map(([official, seen]) => ({
    official,
    posts: [
      ...Map.groupBy(
        seen.flatMap(({ posts }) => posts),
        ({ title, country, organization }) => JSON.stringify([title, country, organization]),
      ).values(),
    ].flatMap(joinPosts),
  }));
}

function joinPosts(same: readonly PostSeen[]): PostSeen[] {
  const [post] = same;
  if (post === undefined) return [];
  const places = new Map(same.flatMap((one) => one.places).map((place) => [place.join(), place]));
  return [{ ...post, places: [...places.values()].sort(byPlace) }];
}

function byPlace(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1];
}

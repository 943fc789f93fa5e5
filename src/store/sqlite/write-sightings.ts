import type { OfficialSighting, Place, PostSeen } from '../../model/contribution.ts';
import { searchWords } from '../../model/text-query.ts';
import type { Database } from './database.ts';
import type { PostKey, Touched } from './touched.ts';

/** Writes the officials that a release shows, with the spellings of their names and their posts. */
export function addSightings(
  db: Database,
  release: number,
  sightings: readonly OfficialSighting[],
  touched: Touched,
): void {
  for (const { official: id, country, names, posts } of byOfficial(sightings)) {
    // The name follows from the spellings when the write is added up.
    const official =
      officialPk(db, id) ??
      db.insert("INSERT INTO official (id, country, name, sort_name) VALUES (?, ?, '', '')", id, country);
    touched.officials.add(official);
    for (const name of names) addSpelling(db, official, name);
    for (const { places, ...post } of posts) {
      const key = postKey(official, post);
      db.run(
        'INSERT INTO post_sighting VALUES (?, ?, ?, ?, ?, ?)',
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

/** Takes back what `addSightings` wrote; officials whom no release shows go when the write is added up. */
export function removeSightings(
  db: Database,
  release: number,
  sightings: readonly OfficialSighting[],
  touched: Touched,
): void {
  for (const { official: id, names, posts } of byOfficial(sightings)) {
    const official = officialPk(db, id);
    if (official === null) continue;
    touched.officials.add(official);
    for (const name of names) removeSpelling(db, official, name);
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

function addSpelling(db: Database, official: number, name: string): void {
  const held = spellingOf(db, official, name);
  if (held !== undefined) {
    db.run('UPDATE spelling SET releases = releases + 1 WHERE pk = ?', held.pk);
    return;
  }
  const pk = db.insert('INSERT INTO spelling (official, name, releases) VALUES (?, ?, 1)', official, name);
  db.run(
    'INSERT INTO spelling_words (rowid, name) VALUES (CAST(? AS INTEGER), ?)',
    pk,
    searchWords(name).join(' '),
  );
}

function removeSpelling(db: Database, official: number, name: string): void {
  const held = spellingOf(db, official, name);
  if (held === undefined) return;
  if (held.releases > 1) {
    db.run('UPDATE spelling SET releases = releases - 1 WHERE pk = ?', held.pk);
    return;
  }
  db.run('DELETE FROM spelling_words WHERE rowid = CAST(? AS INTEGER)', held.pk);
  db.run('DELETE FROM spelling WHERE pk = ?', held.pk);
}

function spellingOf(
  db: Database,
  official: number,
  name: string,
): { readonly pk: number; readonly releases: number } | undefined {
  return db.get('SELECT pk, releases FROM spelling WHERE official = ? AND name = ?', official, name);
}

function officialPk(db: Database, id: string): number | null {
  return db.get<{ pk: number }>('SELECT pk FROM official WHERE id = ?', id)?.pk ?? null;
}

function postKey(official: number, { title, country, organization }: Omit<PostSeen, 'places'>): PostKey {
  return { official, title, country: country ?? '', organization: organization ?? '' };
}

interface OfficialSeen {
  readonly official: string;
  readonly country: string | null;
  readonly names: ReadonlySet<string>;
  /** Each post once, its places in the order of the text, each once. */
  readonly posts: readonly PostSeen[];
}

/** One release can show an official under several spellings: each official once. */
function byOfficial(sightings: readonly OfficialSighting[]): OfficialSeen[] {
  return [...Map.groupBy(sightings, ({ official }) => official)].map(([official, seen]) => ({
    official,
    country: seen[0]?.country ?? null,
    names: new Set(seen.map(({ name }) => name)),
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

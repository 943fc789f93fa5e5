import { compareCodePoints } from '../common/code-point-order.ts';
import type { OfficialSighting } from '../model/contribution.ts';
import type { Sighted, Tallies } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';

/** Sighted officials after releases have gone and come; null for one whom no release shows any more. */
export function tallySightings(
  held: readonly (Sighted | null)[],
  gone: readonly OfficialSighting[],
  come: readonly OfficialSighting[],
): Map<NodeId, Sighted | null> {
  const before = new Map(held.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  const changes = new Map<NodeId, Change>();
  for (const sighting of gone) noteChange(changes, sighting, -1);
  for (const sighting of come) noteChange(changes, sighting, 1);
  const after = new Map<NodeId, Sighted | null>(before);
  for (const [id, { country, names, posts }] of changes) {
    const known = before.get(id);
    const tallied = {
      id,
      official: known?.official ?? id,
      country: known?.country ?? country,
      names: added(known?.names ?? [], names),
      posts: added(known?.posts ?? [], posts),
    };
    after.set(id, tallied.names.length === 0 ? null : tallied);
  }
  return after;
}

interface Change {
  readonly country: string | null;
  readonly names: Map<string, number>;
  readonly posts: Map<string, number>;
}

function noteChange(
  changes: Map<NodeId, Change>,
  { sighted, name, country, posts }: OfficialSighting,
  step: 1 | -1,
): void {
  const change = changes.get(sighted) ?? { country, names: new Map(), posts: new Map() };
  changes.set(sighted, change);
  change.names.set(name, (change.names.get(name) ?? 0) + step);
  for (const title of new Set(posts.map((post) => post.title)))
    change.posts.set(title, (change.posts.get(title) ?? 0) + step);
}

function added(tallies: Tallies, change: ReadonlyMap<string, number>): Tallies {
  const sums = new Map(tallies);
  for (const [text, step] of change) sums.set(text, (sums.get(text) ?? 0) + step);
  return [...sums].filter(([, releases]) => releases > 0).sort(([a], [b]) => compareCodePoints(a, b));
}

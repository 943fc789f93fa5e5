import type { Contribution } from '../model/contribution.ts';
import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Reference } from '../model/reference.ts';
import type { GraphChange, HistoryChange } from '../store/graph-change.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { contributionAgain, sightingsOf } from './contribution-of.ts';
import { resolveOfficials } from './resolve-officials.ts';
import { planIdentity } from './who-is-who/plan-identity.ts';

/** What is to change, every sighted official still being an official of its own. */
export interface ChangeCause {
  readonly remove: readonly NodeId[];
  readonly add: readonly Contribution[];
  /** What the change makes history; nothing if left out. */
  readonly history?: HistoryChange;
  /** Judgements that are made, and that are taken back. */
  readonly made?: readonly Judgement[];
  readonly undone?: readonly Judgement[];
  /** Sighted officials to be compared anew whether or not they change. */
  readonly renew?: readonly NodeId[];
}

/**
 * Leads what is added to the officials that it speaks of, and writes again what held releases say of officials who are
 * somebody else by this change.
 */
export async function followIdentity(
  { remove, add, made = [], undone = [], renew = [] }: ChangeCause,
  store: GraphStore,
  reference: Reference,
): Promise<Pick<GraphChange, 'remove' | 'add' | 'whoIsWho'>> {
  const gone = (await store.readings(remove)).flatMap((reading) =>
    reading === null ? [] : sightingsOf(reading),
  );
  const come = add.flatMap(({ sightings }) => sightings);
  const plan = await planIdentity(store, { gone, come, made, undone, renew });

  const replaced = new Set([...remove, ...add.map(({ release }) => release.id)]);
  const following = (await store.releasesShowing(plan.moved)).flat().filter((id) => !replaced.has(id));
  const rewritten = await contributionsOf([...new Set(following)].sort(), store, reference);
  const others = rewritten
    .flatMap(({ sightings }) => sightings.map(({ sighted }) => sighted))
    .filter((id) => !plan.officialOf.has(id));
  const held = await store.sighted([...new Set(others)].sort());
  const officials = new Map(plan.officialOf);
  for (const one of held) if (one !== null) officials.set(one.id, one.official);
  const officialOf = (id: NodeId) => officials.get(id) ?? id;
  return {
    remove: [...remove, ...rewritten.map(({ release }) => release.id)],
    add: [...add, ...rewritten].map((contribution) => resolveOfficials(contribution, officialOf)),
    whoIsWho: plan.change,
  };
}

/** What held releases bring, from the readings that the store keeps. */
async function contributionsOf(
  ids: readonly NodeId[],
  store: GraphStore,
  reference: Reference,
): Promise<Contribution[]> {
  const [releases, readings] = await Promise.all([store.releases(ids), store.readings(ids)]);
  return ids.flatMap((_, index) => {
    const [stored, reading] = [releases[index] ?? null, readings[index] ?? null];
    if (stored === null || reading === null) return [];
    return [contributionAgain(stored, reading, reference)];
  });
}

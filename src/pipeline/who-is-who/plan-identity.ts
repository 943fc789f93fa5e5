import { evidenceOf } from '../../identity/compare-sighted.ts';
import { tallySightings } from '../../identity/tally-sightings.ts';
import type { OfficialSighting } from '../../model/contribution.ts';
import type { Judgement, Sighted } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { IdentityChange } from '../../store/graph-change.ts';
import { blocksThatChange, compareAnew } from './compare-anew.ts';
import { exploreAround } from './explore-around.ts';
import { regroup } from './regroup.ts';
import { Sightings } from './sightings.ts';

/** What is to change, as far as who is who may depend on it. */
export interface IdentityCause {
  /** Sightings of releases that go, and of those that come. */
  readonly gone: readonly OfficialSighting[];
  readonly come: readonly OfficialSighting[];
  readonly made: readonly Judgement[];
  /** Judgements that are taken back. */
  readonly undone: readonly Judgement[];
  /** Sighted officials to be compared anew whether or not they change. */
  readonly renew?: readonly NodeId[];
}

/** Who is who afterwards. */
export interface IdentityPlan {
  readonly change: IdentityChange;
  /** Who those that the cause touches are; other ids are not known. */
  readonly officialOf: ReadonlyMap<NodeId, NodeId>;
  /** Sighted officials, shown before and after, who are somebody else now: all that shows them must follow. */
  readonly moved: readonly NodeId[];
}

/**
 * Tells who is who after a change, reading of the store only what stands near: the blocks of names that have changed, and
 * the groups that judgements and certain likenesses lead to from there.
 */
export async function planIdentity(store: GraphStore, cause: IdentityCause): Promise<IdentityPlan> {
  const { gone, come, made, undone, renew = [] } = cause;
  const touched = unique([...[...gone, ...come].map(({ sighted }) => sighted), ...renew]);
  const judged = [...made, ...undone].flatMap(({ officials }) => officials);
  const held = await store.sighted(touched);
  const sightings = new Sightings(store, touched, held, tallySightings(held, gone, come));

  const renewed = new Set(renew);
  const changed = touched.filter(
    (id) => renewed.has(id) || !sameEvidence(sightings.before(id), sightings.after(id)),
  );
  const blocks = blocksThatChange(changed, renewed, sightings);
  const compared = await compareAnew(store, changed, blocks, sightings);
  const seeds = unique([...touched, ...judged, ...compared.touched]);
  const explored = await exploreAround(store, seeds, { compared, made, undone }, sightings);
  const { change, ...plan } = await regroup(store, explored, compared, sightings);
  return {
    ...plan,
    change: {
      ...change,
      putBlocks: blocks.put,
      dropJudgements: undone.map(({ id }) => id).sort(),
      putJudgements: made.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
}

function sameEvidence(before: Sighted | null, after: Sighted | null): boolean {
  if (before === null || after === null) return before === after;
  return JSON.stringify(evidenceOf(before)) === JSON.stringify(evidenceOf(after));
}

function unique(ids: readonly NodeId[]): NodeId[] {
  return [...new Set(ids)].sort();
}

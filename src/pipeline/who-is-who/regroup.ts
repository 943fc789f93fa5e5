import { groupSighted } from '../../identity/group-sighted.ts';
import { officialOf } from '../../identity/official-of.ts';
import { openDoubts } from '../../identity/open-doubts.ts';
import { pairKey, weighJudgements } from '../../identity/weigh-judgements.ts';
import type { OfficialRecord } from '../../model/graph-records.ts';
import type { Judgement, Resemblance, Sighted } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { IdentityChange } from '../../store/graph-change.ts';
import type { ComparedAnew } from './compare-anew.ts';
import type { Explored } from './explore-around.ts';
import type { Sightings } from './sightings.ts';

/** Who those explored are afterwards, and what that changes. */
export interface Regrouped {
  readonly officialOf: ReadonlyMap<NodeId, NodeId>;
  readonly moved: readonly NodeId[];
  readonly change: Omit<IdentityChange, 'putBlocks' | 'dropJudgements' | 'putJudgements'>;
}

/** Groups the explored anew, and tells what of it the store does not hold yet. */
export async function regroup(
  store: GraphStore,
  explored: Explored,
  compared: ComparedAnew,
  sightings: Sightings,
): Promise<Regrouped> {
  const { present, absent, alike, judgements } = explored;
  const own = new Set(present);
  const groups = groupSighted(
    present,
    alike.filter(({ a, b }) => own.has(a) && own.has(b)),
    judgements,
  ).map((ids) => ids.flatMap((id) => sightings.after(id) ?? []));
  const officials = groups.map((group) => officialOf(group, judgements));
  const officialIds = new Map(
    groups.flatMap((group, index) => group.map(({ id }) => [id, officials[index]?.id ?? id] as const)),
  );
  await sightings.load([
    ...alike.flatMap(({ a, b }) => [a, b]),
    ...judgements.flatMap(({ officials: judged }) => judged),
  ]);
  const whoIs = (id: NodeId): NodeId | null => officialIds.get(id) ?? sightings.after(id)?.official ?? null;
  const resemblances = openDoubts(alike, (id) => whoIs(id) ?? id, keptApart(judgements, whoIs));

  const before = (ids: readonly NodeId[]) => ids.flatMap((id) => sightings.before(id) ?? []);
  const after = groups
    .flat()
    .map((one) => Object.assign({}, one, { official: officialIds.get(one.id) ?? one.id }));
  const stand = new Set(officials.map(({ id }) => id));
  const were = before([...present, ...absent]).map(({ official }) => official);
  return {
    officialOf: officialIds,
    moved: after
      .filter(({ id, official }) => (sightings.before(id)?.official ?? official) !== official)
      .map(({ id }) => id),
    change: {
      dropSighted: before(absent).map(({ id }) => id),
      putSighted: inOrder(after.filter((one) => !sameSighted(one, sightings.before(one.id)))),
      ...resemblanceChanges(resemblances, explored.held, compared.anew),
      dropOfficials: [...new Set(were)].filter((id) => !stand.has(id)).sort(),
      putOfficials: await changedOfficials(store, inOrder(officials)),
    },
  };
}

/** Pairs of officials of whom some judgement says that they are not one. */
function keptApart(
  judgements: readonly Judgement[],
  whoIs: (id: NodeId) => NodeId | null,
): ReadonlySet<string> {
  const { different } = weighJudgements(judgements);
  return new Set(
    [...different].flatMap((key) => {
      const [a, b] = key.split(' ').map(whoIs);
      return a == null || b == null ? [] : [pairKey(a, b)];
    }),
  );
}

function resemblanceChanges(
  now: readonly Resemblance[],
  held: readonly Resemblance[],
  anew: ReadonlySet<NodeId>,
): Pick<IdentityChange, 'dropResemblances' | 'putResemblances'> {
  const stand = new Set(now.map(({ a, b }) => pairKey(a, b)));
  const before = new Map(held.map((one) => [pairKey(one.a, one.b), JSON.stringify(keyed(one))]));
  return {
    dropResemblances: held
      .filter(({ a, b }) => (anew.has(a) || anew.has(b)) && !stand.has(pairKey(a, b)))
      .map(({ a, b }) => [a, b] as const)
      .sort(byPair),
    putResemblances: now
      .filter((one) => before.get(pairKey(one.a, one.b)) !== JSON.stringify(keyed(one)))
      .sort((x, y) => byPair([x.a, x.b], [y.a, y.b])),
  };
}

function keyed({ likelihood, reasons, open }: Resemblance) {
  return { likelihood, reasons, open };
}

async function changedOfficials(
  store: GraphStore,
  officials: readonly OfficialRecord[],
): Promise<OfficialRecord[]> {
  const held = await store.officials(officials.map(({ id }) => id));
  return officials.filter(({ id, name, aliases, country }, index) => {
    const before = held[index] ?? null;
    return (
      before === null ||
      JSON.stringify([before.id, before.name, before.aliases, before.country]) !==
        JSON.stringify([id, name, aliases, country])
    );
  });
}

function sameSighted(one: Sighted, other: Sighted | null): boolean {
  const said = ({ official, country, names, posts }: Sighted) =>
    JSON.stringify([official, country, names, posts]);
  return other !== null && said(one) === said(other);
}

function inOrder<Node extends { readonly id: NodeId }>(nodes: readonly Node[]): Node[] {
  return nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function byPair([a, b]: readonly [NodeId, NodeId], [c, d]: readonly [NodeId, NodeId]): number {
  return a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1;
}

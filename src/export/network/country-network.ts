import { countriesOfRelation, nodeId, type NodeId } from '../../model/node-id.ts';
import { strengthsOn } from '../../relation/heat.ts';
import { toneOf } from '../../relation/tone.ts';
import type { Period } from '../../model/date.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { RelationSelection } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import type { ExportGround } from '../export-format.ts';
import type { Network, NetworkLink, NetworkNode } from './network.ts';

/** More than there are pairs of countries. */
const ALL_PAIRS = 50_000;

/**
 * The countries and their relations: a link's weight is the number of engagements, of the period where the selection has
 * one, and its strength is the weight that the API's `network` gives it. Relations without engagements are left out. All
 * links are held at once: there are no more than pairs of countries.
 */
export function countryNetwork(ground: ExportGround, where: RelationSelection): Network {
  let links: Promise<NetworkLink[]> | undefined;
  const allLinks = () => (links ??= linksOf(ground, where));
  return {
    nodeAttributes: [
      { name: 'code', type: 'string' },
      { name: 'region', type: 'string' },
      { name: 'subregion', type: 'string' },
      { name: 'engagements', type: 'integer' },
    ],
    linkAttributes: [
      { name: 'strength', type: 'double' },
      { name: 'statements', type: 'integer' },
      { name: 'tone', type: 'double' },
      { name: 'firstContact', type: 'string' },
      { name: 'lastContact', type: 'string' },
    ],
    async *nodes() {
      yield nodesOf(ground, await allLinks());
    },
    async *links() {
      yield await allLinks();
    },
  };
}

async function linksOf({ store }: ExportGround, where: RelationSelection): Promise<NetworkLink[]> {
  const links: NetworkLink[] = [];
  const period = where.period ?? {};
  const strengths = await strengthsIn(store, period);
  for await (const relations of pagesOf((request) =>
    store.listRelations([{ ...request, where, order: 'STRENGTH' }]),
  )) {
    const totals = await store.relationTotals(relations.map(({ id }) => ({ relation: id, period })));
    for (const [index, { id, firstContact, lastContact }] of relations.entries()) {
      const { engagements = {}, statements = 0, scoreSum = 0 } = totals[index] ?? {};
      const weight = Object.values(engagements).reduce((sum, each) => sum + each, 0);
      if (weight === 0) continue;
      const [source, target] = countriesOfRelation(id).map((code) => nodeId('country', code));
      if (source === undefined || target === undefined) continue;
      const tone = toneOf({ statements, scoreSum });
      const strength = strengths.get(id) ?? null;
      links.push({
        id,
        source,
        target,
        weight,
        values: { strength, statements, tone, firstContact, lastContact },
      });
    }
  }
  return links;
}

/** The strength of every relation from its contacts of a period, on its last day or that of the newest release. */
async function strengthsIn(store: GraphStore, period: Period): Promise<ReadonlyMap<NodeId, number>> {
  const [{ lastRelease }, [heats = []]] = await Promise.all([
    store.summary(),
    store.hottestRelations([{ period, minEngagements: 1, first: ALL_PAIRS }]),
  ]);
  if (lastRelease === null) return new Map();
  const on = period.to !== undefined && period.to < lastRelease ? period.to : lastRelease;
  const strengthOf = strengthsOn(on);
  return new Map(heats.map(({ relation, heat }) => [relation, strengthOf(heat)]));
}

function nodesOf({ reference }: ExportGround, links: readonly NetworkLink[]): NetworkNode[] {
  const engagements = new Map<NodeId, number>();
  for (const { source, target, weight } of links)
    for (const end of [source, target]) engagements.set(end, (engagements.get(end) ?? 0) + weight);
  return reference.countries.flatMap(({ code, name, region, subregion }) => {
    const id = nodeId('country', code);
    const count = engagements.get(id);
    if (count === undefined) return [];
    return [{ id, label: name, values: { code, region, subregion, engagements: count } }];
  });
}

import { countriesOfRelation, nodeId } from '../../model/node-id.ts';
import { strengthOfHeat } from '../../relation/heat.ts';
import { badUserInput } from '../errors.ts';
import { readPeriod } from '../filters/period.ts';
import { MOST_LINKS, readFirst } from '../first.ts';
import type { QueryNetworkArgs, Subgraph, SubgraphLink, SubgraphNode } from '../generated/resolvers-types.ts';
import type { Graph } from '../loaders.ts';
import type { Lookup } from '../lookup.ts';
import { readOutlook } from '../resolvers/strength-outlook.ts';
import { inOrder } from './order.ts';

/** The network of countries in a period: a link for each of its strongest relations; throws BAD_USER_INPUT. */
export async function networkOf(graph: Graph, args: Partial<QueryNetworkArgs>): Promise<Subgraph> {
  const first = readFirst(args.first, 500, MOST_LINKS);
  const period = readPeriod(args.period);
  const minEngagements = args.minEngagements ?? 1;
  if (minEngagements < 1)
    throw badUserInput(`\`minEngagements\` is ${minEngagements}; a link has 1 contact or more.`);
  if (first === 0) return { nodes: [], links: [] };

  const [hottest, { on: newest }] = await Promise.all([
    graph.hottestRelations.load({ period, minEngagements, first }),
    readOutlook(graph, {}),
  ]);
  const on = period.to !== undefined && period.to < newest ? period.to : newest;
  const links = hottest.map(({ relation, heat }): SubgraphLink => {
    const [source, target] = countriesOfRelation(relation);
    return {
      source: nodeId('country', source),
      target: nodeId('country', target),
      label: 'relation',
      weight: strengthOfHeat(heat, on),
    };
  });
  return inOrder(endsOf(links, graph.lookup), links);
}

/** The countries that links join, each as heavy as its links together. */
function endsOf(links: readonly SubgraphLink[], { reference }: Lookup): SubgraphNode[] {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of links)
    for (const end of [source, target]) weights.set(end, (weights.get(end) ?? 0) + weight);
  return [...weights].map(([id, weight]) => {
    const code = id.slice('country:'.length);
    return { id, label: reference.countryByCode.get(code)?.name ?? code, kind: 'COUNTRY', weight };
  });
}

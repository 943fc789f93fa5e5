import { countriesOfRelation, nodeId } from '../../model/node-id.ts';
import { strengthsOn } from '../../relation/heat.ts';
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
  const strengthOf = strengthsOn(on);
  const ends = new Map<string, End>();
  const links = hottest.map(({ relation, heat }): SubgraphLink => {
    const weight = strengthOf(heat);
    const [a, b] = countriesOfRelation(relation);
    const source = addTo(ends, a, weight, graph.lookup).id;
    const target = addTo(ends, b, weight, graph.lookup).id;
    return { source, target, label: 'relation', weight };
  });
  return inOrder([...ends.values()], links);
}

/** A country at the end of links, as heavy as these together. */
interface End extends SubgraphNode {
  weight: number;
}

/** The country of a code among the ends, with the weight of another link. */
function addTo(ends: Map<string, End>, code: string, weight: number, { reference }: Lookup): End {
  const known = ends.get(code);
  if (known !== undefined) {
    known.weight += weight;
    return known;
  }
  const label = reference.countryByCode.get(code)?.name ?? code;
  const end: End = { id: nodeId('country', code), label, kind: 'COUNTRY', weight };
  ends.set(code, end);
  return end;
}

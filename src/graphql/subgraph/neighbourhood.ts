import type { Period } from '../../model/date.ts';
import { parseNodeId, type NodeId } from '../../model/node-id.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/reading.ts';
import { badUserInput } from '../errors.ts';
import { readPeriod } from '../filters/period.ts';
import { findNode } from '../find-node.ts';
import { readFirst } from '../first.ts';
import type {
  QueryNeighbourhoodArgs,
  Subgraph,
  SubgraphLink,
  SubgraphNode,
} from '../generated/resolvers-types.ts';
import { loadEntity } from '../load-node.ts';
import type { Graph } from '../loaders.ts';
import type { EntitySource } from '../sources.ts';
import { newestMonths } from './newest-months.ts';
import { inOrder } from './order.ts';
import { strongestAround, type Company, type FoundLink } from './strongest-around.ts';

/** Farthest that a neighbourhood reaches. */
const MOST_STEPS = 3;
/** Nodes of each step that are looked around further. */
const BREADTH = 10;
/** Releases that are enough to look around a node other than the centre. */
const RELEASES_AROUND = 1000;

/** What surrounds an entity; empty where there is none of the id. Throws BAD_USER_INPUT. */
export async function neighbourhoodOf(graph: Graph, args: QueryNeighbourhoodArgs): Promise<Subgraph> {
  const first = readFirst(args.first, 50);
  const depth = args.depth ?? 1;
  if (depth < 1 || depth > MOST_STEPS)
    throw badUserInput(`\`depth\` is ${depth}; it must be 1 to ${MOST_STEPS}.`);
  const period = readPeriod(args.period);
  const centre = await findEntity(graph, args.id);
  if (centre === null) return { nodes: [], links: [] };

  const kinds = [...new Set(args.kinds ?? ENTITY_KINDS)];
  // One more than wanted: the node that led to it is among what stands with it, too.
  const companyOf = async (entity: string) =>
    graph.related.load({
      entity,
      period: entity === centre.id ? period : await recently(graph, entity, period),
      kinds,
      first: first + 1,
    });
  const [count, around] = await Promise.all([
    graph.countReleases.load({ names: [[centre.id]], period }),
    first === 0
      ? { nodes: [], links: [] }
      : strongestAround(centre.id, { depth, first, breadth: BREADTH }, async (nodes) => {
          const companies = await Promise.all(nodes.map(companyOf));
          return companies.map((shares) =>
            shares.map(({ entity, releases }): Company => ({ node: entity, weight: releases })),
          );
        }),
  ]);
  const neighbours = await Promise.all(
    around.nodes.map(async ({ node, weight }) => nodeOf(await loadEntity(graph, node), weight)),
  );
  return inOrder([nodeOf(centre, count), ...neighbours].flat(), linksOf(around.links));
}

/** The newest months of a period that hold enough releases on an entity. */
async function recently(graph: Graph, entity: NodeId, period: Period): Promise<Period> {
  return newestMonths(await graph.namingMonths.load({ entity, period }), RELEASES_AROUND, period);
}

async function findEntity(graph: Graph, given: string): Promise<EntitySource | null> {
  const kind = parseNodeId(given)?.kind;
  if (!ENTITY_KINDS.some((known) => known.toLowerCase() === kind))
    throw badUserInput(
      `"${given.slice(0, 100)}" is the id of nothing that releases name: give that of a country, official, organisation, sector or issue, such as "country:KH".`,
    );
  const source = await findNode(graph, given);
  return source !== null && 'name' in source ? source : null;
}

const KINDS: Readonly<Record<EntitySource['typename'], EntityKind>> = {
  Country: 'COUNTRY',
  Official: 'OFFICIAL',
  Organization: 'ORGANIZATION',
  Sector: 'SECTOR',
  Issue: 'ISSUE',
};

/** None for what the reference data lacks. */
function nodeOf(source: EntitySource | null, weight: number): SubgraphNode[] {
  return source === null ? [] : [{ id: source.id, label: source.name, kind: KINDS[source.typename], weight }];
}

/** Each link once, whichever of its ends it was seen from, with the most releases that were seen. */
function linksOf(found: readonly FoundLink[]): SubgraphLink[] {
  const links = new Map<string, SubgraphLink>();
  for (const { from, node, weight } of found) {
    const [source, target] = from < node ? [from, node] : [node, from];
    const known = links.get(`${source} ${target}`)?.weight ?? 0;
    const most = Math.max(known, weight);
    links.set(`${source} ${target}`, { source, target, label: 'named together', weight: most });
  }
  return [...links.values()];
}

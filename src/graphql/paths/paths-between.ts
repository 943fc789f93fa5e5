import type { Neighbour } from '../../model/neighbour.ts';
import { keyOf, parseNodeId, type NodeId, type NodeKind } from '../../model/node-id.ts';
import { shortestWays } from '../../paths/shortest-ways.ts';
import { badUserInput } from '../errors.ts';
import { findNode } from '../find-node.ts';
import { readFirst } from '../first.ts';
import type { QueryPathsArgs } from '../generated/resolvers-types.ts';
import { loadNode } from '../load-node.ts';
import type { Graph } from '../loaders.ts';
import type { PathNodeSource, PathSource } from '../sources.ts';
import { pathLink } from './path-link.ts';

/** The most paths that are given at once. */
const MOST_PATHS = 20;
/** The most links that a path has. */
const MOST_LINKS = 6;
/** Releases, and engagements, of one node that are followed: the newest. */
const FOLLOWED = 100;
/** Nodes of one step that are looked around further. */
const BREADTH = 200;

/** The shortest ways between two nodes, heaviest first; none where nothing has one of the ids. Throws BAD_USER_INPUT. */
export async function pathsBetween(graph: Graph, args: QueryPathsArgs): Promise<PathSource[]> {
  const first = readFirst(args.first, 5, MOST_PATHS);
  const maxLength = args.maxLength ?? MOST_LINKS;
  if (maxLength < 1 || maxLength > MOST_LINKS)
    throw badUserInput(`\`maxLength\` is ${maxLength}; it must be 1 to ${MOST_LINKS}.`);
  const [from, to] = await Promise.all([findEnd(graph, args.from), findEnd(graph, args.to)]);
  if (from === null || to === null || first === 0) return [];
  if (from === to) throw badUserInput(`\`from\` and \`to\` are both ${from}; give two different nodes.`);

  const between = await eventsOfBoth(graph, from, to);
  const ways = await shortestWays(from, to, { maxLength, breadth: BREADTH, first }, async (nodes) => {
    // No node is asked for twice.
    const around = await graph.neighbours(nodes.map((node) => ({ node, first: FOLLOWED })));
    return around.map((neighbours, index) =>
      nodes[index] === from || nodes[index] === to ? between.concat(neighbours) : neighbours,
    );
  });
  const paths = await Promise.all(ways.map(({ nodes }) => loadPath(graph, nodes)));
  return paths.filter((path) => path !== null);
}

const KINDS: ReadonlySet<NodeKind | undefined> = new Set([
  'country',
  'official',
  'organization',
  'sector',
  'issue',
  'release',
  'engagement',
]);

async function findEnd(graph: Graph, given: string): Promise<NodeId | null> {
  if (!KINDS.has(parseNodeId(given)?.kind))
    throw badUserInput(
      `"${given.slice(0, 100)}" is no id that a path leads to: give that of a country, official, organisation, sector, issue, release or engagement, such as "country:KH".`,
    );
  return (await findNode(graph, given))?.id ?? null;
}

/** The newest releases that name both, and engagements that both took part in, however many each has of its own. */
async function eventsOfBoth(graph: Graph, a: NodeId, b: NodeId): Promise<Neighbour[]> {
  const kinds = [a, b].map((id) => parseNodeId(id)?.kind);
  if (kinds.some((kind) => kind === 'release' || kind === 'engagement')) return [];
  const page = { first: FOLLOWED, after: null };
  const canMeet = kinds.every((kind) => kind === 'country' || kind === 'official');
  const [releases, engagements] = await Promise.all([
    graph.listIds.load({ of: 'releases', ...page, where: { names: [[a], [b]] }, order: 'NEWEST' }),
    canMeet ? graph.listEngagements.load({ ...page, where: takingPart([a, b]) }) : null,
  ]);
  return [
    ...(engagements?.items ?? []).map(({ node: { id, day, weight } }) => ({
      node: id,
      day,
      weight: Math.abs(weight),
    })),
    ...releases.items.map(({ node, key: [day] }) => ({ node, day: String(day ?? ''), weight: 1 })),
  ];
}

function takingPart(ids: readonly NodeId[]) {
  return {
    countries: ids.filter((id) => id.startsWith('country:')).map(keyOf),
    officials: ids.filter((id) => id.startsWith('official:')),
  };
}

/** Null where it leads through something that the reference data lacks. */
async function loadPath(graph: Graph, ids: readonly NodeId[]): Promise<PathSource | null> {
  const nodes = await Promise.all(ids.map((id) => loadNode(graph, id)));
  const known = nodes.filter((node): node is PathNodeSource => node !== null);
  if (known.length < ids.length) return null;
  const links = known
    .slice(1)
    .flatMap((node, index) => (known[index] === undefined ? [] : pathLink(known[index], node)));
  return { nodes: known, links };
}

import type { Subgraph, SubgraphLink, SubgraphNode } from '../generated/resolvers-types.ts';

/** A part of the graph with its nodes and links in the order that the schema promises. */
export function inOrder(nodes: readonly SubgraphNode[], links: readonly SubgraphLink[]): Subgraph {
  return {
    nodes: nodes.toSorted((a, b) => b.weight - a.weight || compare(a.id, b.id)),
    links: links.toSorted(
      (a, b) => b.weight - a.weight || compare(a.source, b.source) || compare(a.target, b.target),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

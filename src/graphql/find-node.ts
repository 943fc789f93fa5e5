import { nodeId, parseNodeId } from '../model/node-id.ts';
import type { Graph } from './loaders.ts';
import { loadNode, loadOfficial } from './load-node.ts';
import { findKey, findOfficialId } from './read-id.ts';
import type { NodeSource } from './sources.ts';

/** The node of a global id as clients write it, whatever the case of a code or the order of a name; null if there is none. */
export async function findNode(graph: Graph, given: string): Promise<NodeSource | null> {
  const kind = parseNodeId(given)?.kind;
  switch (kind) {
    case undefined:
      return null;
    case 'country':
    case 'organization':
    case 'sector':
    case 'issue': {
      const key = findKey(graph.lookup.reference, kind, given);
      return key === null ? null : loadNode(graph, nodeId(kind, key));
    }
    case 'official': {
      const id = findOfficialId(graph.lookup, given);
      return id === null ? null : loadOfficial(graph, id);
    }
    default:
      return loadNode(graph, given);
  }
}

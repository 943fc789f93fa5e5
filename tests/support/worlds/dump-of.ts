import { dumpGraph } from '../../../src/store/dump-graph.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

/** The whole dump of a store in one text. */
export async function dumpOf(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpGraph(store)) lines.push(line);
  return lines.join('');
}

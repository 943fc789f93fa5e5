import { dumpGraph } from '../../../src/store/dump-graph.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

/** The whole dump of a store in one text. */
export async function dumpOf(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpGraph(store)) lines.push(line);
  return lines.join('');
}

/** The first lines in which two dumps differ, or null: a failure shows two lines, not two graphs. */
export function firstDifference(left: string, right: string): readonly [string, string] | null {
  const [ours, theirs] = [left.split('\n'), right.split('\n')];
  for (let line = 0; line < Math.max(ours.length, theirs.length); line += 1) {
    const pair = [ours[line] ?? 'nothing', theirs[line] ?? 'nothing'] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return null;
}

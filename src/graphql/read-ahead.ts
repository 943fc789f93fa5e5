import type { NodeId } from '../model/node-id.ts';
import type { LinkedKind } from '../store/lookups.ts';
import type { Graph } from './loaders.ts';

/** Fields of a release that its links answer, and what has to come along with these. */
const FIELDS: Readonly<Record<string, readonly LinkedKind[]>> = {
  countries: [],
  organizations: [],
  sectors: [],
  issues: [],
  officials: ['officials'],
  mentions: ['officials'],
  engagements: ['engagements'],
  statements: ['statements'],
};

/** Has a release read at once with all that is asked of its links, so that nothing of it is waited for in turn. */
export async function readAhead(graph: Graph, release: NodeId, asked: ReadonlySet<string>): Promise<void> {
  const kinds = [...asked].flatMap((field) => (Object.hasOwn(FIELDS, field) ? [FIELDS[field] ?? []] : []));
  if (kinds.length > 0)
    await graph.linkedReleases.load({ release, along: [...new Set(kinds.flat())].sort() });
}

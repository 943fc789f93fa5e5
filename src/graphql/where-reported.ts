import type { NodeId } from '../model/node-id.ts';
import type { HeldReport } from '../store/lookups.ts';
import type { Graph } from './loaders.ts';
import type { EvidenceSource } from './sources.ts';

/** Where a release tells of an engagement; null where a supplied reading does not show the words. */
export async function whereReported(
  graph: Graph,
  release: NodeId,
  engagement: NodeId,
): Promise<EvidenceSource | null> {
  const reports = await graph.reportsOf.load(release);
  return firstPlace(
    graph,
    reports.filter((report) => report.engagement === engagement),
  );
}

/** The words of the first of several reports that shows any. */
export function firstPlace(graph: Graph, reports: readonly HeldReport[]): EvidenceSource | null {
  const told = reports.find(({ span }) => span !== null);
  return told?.span == null ? null : { graph, release: told.release, place: told.span };
}

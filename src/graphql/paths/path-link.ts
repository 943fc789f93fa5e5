import { keyOf, type NodeId } from '../../model/node-id.ts';
import type { HeldReport } from '../../store/lookups.ts';
import { linkWeight, type LinkEnd } from '../../paths/way.ts';
import type { Graph } from '../loaders.ts';
import { firstPlace, whereReported } from '../where-reported.ts';
import type { EngagementSource, EvidenceSource, PathLinkSource, PathNodeSource } from '../sources.ts';

/** What links two nodes that stand beside each other in a path; one of them is a release or an engagement. */
export function pathLink(a: PathNodeSource, b: PathNodeSource): PathLinkSource {
  const release = [a, b].find(({ typename }) => typename === 'Release');
  const engagement = [a, b].find((node): node is EngagementSource => node.typename === 'Engagement');
  const weight = linkWeight(endOf(a), endOf(b));
  if (release !== undefined && engagement !== undefined)
    return {
      label: 'reports',
      weight,
      evidence: () => whereReported(release.graph, release.id, engagement.id),
    };
  const entity = [a, b].find((node) => node !== release && node !== engagement) ?? b;
  if (engagement !== undefined)
    return { label: 'took part', weight, evidence: () => whereTakingPart(engagement, entity.id) };
  const label = LABELS[entity.typename] ?? 'names';
  return { label, weight, evidence: () => whereNamed(entity.graph, (release ?? a).id, entity.id) };
}

function endOf(node: PathNodeSource): LinkEnd {
  return { node: node.id, weight: node.typename === 'Engagement' ? Math.abs(node.weight) : 1 };
}

const LABELS: Readonly<Partial<Record<PathNodeSource['typename'], string>>> = {
  Sector: 'covers',
  Issue: 'raises',
};

/** Where a release first names something; null where a supplied reading does not show the words. */
async function whereNamed(graph: Graph, release: NodeId, entity: NodeId): Promise<EvidenceSource | null> {
  const { namings } = await graph.links.load(release);
  const place = namings.find((naming) => naming.entity === entity)?.places[0];
  return place === undefined ? null : { graph, release, place };
}

/** Where a release tells of an engagement with the country or official in it. */
async function whereTakingPart(
  { graph, id, releases }: EngagementSource,
  party: NodeId,
): Promise<EvidenceSource | null> {
  const reports = await Promise.all(releases.map((release) => graph.reportsOf.load(release)));
  return firstPlace(
    graph,
    reports.flat().filter((report) => report.engagement === id && hasPart(report, party)),
  );
}

function hasPart({ participants, countries }: HeldReport, party: NodeId): boolean {
  return party.startsWith('country:')
    ? countries.includes(keyOf(party))
    : participants.some(({ official }) => official === party);
}

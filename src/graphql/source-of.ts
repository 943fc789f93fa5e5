import type { StoredRelease } from '../model/contribution.ts';
import type { EngagementRecord, OfficialRecord, RelationRecord } from '../model/graph-records.ts';
import type { Judgement } from '../model/identity.ts';
import { nodeId } from '../model/node-id.ts';
import type { Country, Issue, Organization, Sector } from '../model/reference.ts';
import type { HeldStatement } from '../store/lookups.ts';
import type { Graph } from './loaders.ts';
import type {
  CountrySource,
  EngagementSource,
  IssueSource,
  JudgementSource,
  OfficialSource,
  OrganizationSource,
  RelationSource,
  ReleaseSource,
  SectorSource,
  StatementSource,
} from './sources.ts';

/** A country of the reference data as a source: made once for each graph, for most of an answer is of few countries. */
export function countrySource(graph: Graph, entry: Country): CountrySource {
  let source = graph.countrySources.get(entry) as CountrySource | undefined;
  if (source === undefined) {
    source = { typename: 'Country', graph, ...entry, id: nodeId('country', entry.code) };
    graph.countrySources.set(entry, source);
  }
  return source;
}

/** An organisation of the reference data as a source. */
export function organizationSource(graph: Graph, entry: Organization): OrganizationSource {
  return { typename: 'Organization', graph, ...entry, id: nodeId('organization', entry.id) };
}

/** A sector of the reference data as a source. */
export function sectorSource(graph: Graph, entry: Sector): SectorSource {
  return { typename: 'Sector', graph, ...entry, id: nodeId('sector', entry.id) };
}

/** An issue of the reference data as a source. */
export function issueSource(graph: Graph, entry: Issue): IssueSource {
  return { typename: 'Issue', graph, ...entry, id: nodeId('issue', entry.id) };
}

/** An official as a source. */
export function officialSource(graph: Graph, record: OfficialRecord): OfficialSource {
  return { typename: 'Official', graph, ...record };
}

/** A release as a source. */
export function releaseSource(graph: Graph, record: StoredRelease): ReleaseSource {
  return { typename: 'Release', graph, ...record };
}

/** An engagement as a source. */
export function engagementSource(graph: Graph, record: EngagementRecord): EngagementSource {
  return { typename: 'Engagement', graph, ...record };
}

/** A statement as a source. */
export function statementSource(graph: Graph, record: HeldStatement): StatementSource {
  return { typename: 'Statement', graph, ...record };
}

/** A relation as a source. */
export function relationSource(graph: Graph, record: RelationRecord): RelationSource {
  return { typename: 'Relation', graph, ...record };
}

/** A judgement as a source. */
export function judgementSource(graph: Graph, { officials, ...record }: Judgement): JudgementSource {
  return { typename: 'Judgement', graph, ...record, sightings: officials };
}

import type { StoredRelease } from '../model/contribution.ts';
import { keyOf, parseNodeId, type NodeId } from '../model/node-id.ts';
import type { Graph } from './loaders.ts';
import {
  countrySource,
  engagementSource,
  issueSource,
  judgementSource,
  officialSource,
  organizationSource,
  relationSource,
  releaseSource,
  sectorSource,
  statementSource,
} from './source-of.ts';
import type {
  CountrySource,
  EngagementSource,
  EntitySource,
  IssueSource,
  JudgementSource,
  NodeSource,
  OfficialSource,
  OrganizationSource,
  RelationSource,
  ReleaseSource,
  SectorSource,
  StatementSource,
} from './sources.ts';

/** The country of a code; null if the reference data lacks it (as for the European Union). */
export function countryOf(graph: Graph, code: string | null): CountrySource | null {
  const entry = code === null ? undefined : graph.lookup.reference.countryByCode.get(code);
  return entry === undefined ? null : countrySource(graph, entry);
}

/** The organisation of an id in the reference data, or null. */
export function organizationOf(graph: Graph, id: string | null): OrganizationSource | null {
  const entry = id === null ? undefined : graph.lookup.reference.organizationById.get(id);
  return entry === undefined ? null : organizationSource(graph, entry);
}

/** The sector of an id in the reference data, or null. */
export function sectorOf(graph: Graph, id: string | null): SectorSource | null {
  const entry = id === null ? undefined : graph.lookup.reference.sectorById.get(id);
  return entry === undefined ? null : sectorSource(graph, entry);
}

/** The issue of an id in the reference data, or null. */
export function issueOf(graph: Graph, id: string | null): IssueSource | null {
  const entry = id === null ? undefined : graph.lookup.reference.issueById.get(id);
  return entry === undefined ? null : issueSource(graph, entry);
}

/** The country or organisation of a global id, or null if the reference data lacks it. */
export function partyOf(graph: Graph, id: NodeId): CountrySource | OrganizationSource | null {
  return parseNodeId(id)?.kind === 'country' ? countryOf(graph, keyOf(id)) : organizationOf(graph, keyOf(id));
}

/** The sector, issue or organisation of a global id, or null if the reference data lacks it. */
export function topicOf(graph: Graph, id: NodeId): SectorSource | IssueSource | OrganizationSource | null {
  switch (parseNodeId(id)?.kind) {
    case 'sector':
      return sectorOf(graph, keyOf(id));
    case 'issue':
      return issueOf(graph, keyOf(id));
    default:
      return organizationOf(graph, keyOf(id));
  }
}

/** The official of a global id, or null. */
export async function loadOfficial(graph: Graph, id: NodeId): Promise<OfficialSource | null> {
  const record = await graph.officials.load(id);
  return record === null ? null : officialSource(graph, record);
}

/** The release of a global id, or that which stands in the place of one that had it before it was corrected; or null. */
export async function loadRelease(graph: Graph, id: NodeId): Promise<ReleaseSource | null> {
  const record = (await graph.releases.load(id)) ?? (await loadSuccessor(graph, id));
  return record === null ? null : releaseSource(graph, record);
}

async function loadSuccessor(graph: Graph, id: NodeId): Promise<StoredRelease | null> {
  const standing = await graph.standingFor.load(id);
  return standing === null ? null : graph.releases.load(standing);
}

/** The engagement of a global id, or null. */
export async function loadEngagement(graph: Graph, id: NodeId): Promise<EngagementSource | null> {
  const record = await graph.engagements.load(id);
  return record === null ? null : engagementSource(graph, record);
}

/** The statement of a global id, or null. */
export async function loadStatement(graph: Graph, id: NodeId): Promise<StatementSource | null> {
  const record = await graph.statements.load(id);
  return record === null ? null : statementSource(graph, record);
}

/** The relation of a global id, or null. */
export async function loadRelation(graph: Graph, id: NodeId): Promise<RelationSource | null> {
  const record = await graph.relations.load(id);
  return record === null ? null : relationSource(graph, record);
}

/** The judgement of a global id, or null. */
export async function loadJudgement(graph: Graph, id: NodeId): Promise<JudgementSource | null> {
  const record = await graph.judgements.load(id);
  return record === null ? null : judgementSource(graph, record);
}

/** The entity of a global id, or null. */
export async function loadEntity(graph: Graph, id: NodeId): Promise<EntitySource | null> {
  const parsed = parseNodeId(id);
  switch (parsed?.kind) {
    case 'country':
      return countryOf(graph, parsed.key);
    case 'organization':
      return organizationOf(graph, parsed.key);
    case 'sector':
      return sectorOf(graph, parsed.key);
    case 'issue':
      return issueOf(graph, parsed.key);
    case 'official':
      return loadOfficial(graph, id);
    default:
      return null;
  }
}

/** The node of a global id, or null. */
export async function loadNode(graph: Graph, id: NodeId): Promise<NodeSource | null> {
  switch (parseNodeId(id)?.kind) {
    case 'release':
      return loadRelease(graph, id);
    case 'engagement':
      return loadEngagement(graph, id);
    case 'statement':
      return loadStatement(graph, id);
    case 'relation':
      return loadRelation(graph, id);
    case 'judgement':
      return loadJudgement(graph, id);
    default:
      return loadEntity(graph, id);
  }
}

/** What was found of several, in their order. */
export async function found<Source>(loads: Iterable<Promise<Source | null>>): Promise<Source[]> {
  return (await Promise.all(loads)).filter((source) => source !== null);
}

/** What must be there, because something else of the graph leads to it. */
export function present<Source>(source: Source | null, id: NodeId): Source {
  if (source === null) throw new Error(`The graph leads to ${id}, which the store does not hold.`);
  return source;
}

import type { NodeId } from '../model/node-id.ts';
import type {
  EngagementSelection,
  OfficialSelection,
  RelationQuery,
  RelationSelection,
  ReleaseQuery,
  ReleaseSelection,
  StatementSelection,
} from '../store/list-queries.ts';
import { makeConnection, type PageArguments } from './connection.ts';
import { KEYSETS } from './cursor.ts';
import { leadEngagements, leadReleases } from './filters/lead-to-officials.ts';
import type { Graph } from './loaders.ts';
import type {
  EngagementConnectionSource,
  JudgementConnectionSource,
  OfficialConnectionSource,
  RelationConnectionSource,
  ReleaseConnectionSource,
  RevisionConnectionSource,
  StatementConnectionSource,
} from './sources.ts';
import {
  engagementSource,
  judgementSource,
  officialSource,
  relationSource,
  releaseSource,
  statementSource,
} from './source-of.ts';

/** The releases that a selection holds. */
export function releaseList(
  graph: Graph,
  where: ReleaseSelection,
  args: PageArguments,
  orderBy: ReleaseQuery['order'] = 'NEWEST',
): ReleaseConnectionSource {
  const order = orderBy === 'RELEVANCE' && where.text === undefined ? 'NEWEST' : orderBy;
  return makeConnection(args, {
    order: {
      name: `releases by ${order}`,
      keyset: order === 'RELEVANCE' ? KEYSETS.relevance : KEYSETS.text,
    },
    page: async (request) =>
      graph.listReleases.load({ ...request, where: await leadReleases(graph, where), order }),
    count: async () => graph.countReleases.load(await leadReleases(graph, where)),
    toNode: (record) => releaseSource(graph, record),
  });
}

/** What a release said before it was corrected, newest first. */
export function revisionList(graph: Graph, release: NodeId, args: PageArguments): RevisionConnectionSource {
  return makeConnection(args, {
    order: { name: 'revisions by instant', keyset: KEYSETS.text },
    page: (request) => graph.listRevisions.load({ ...request, release, order: 'NEWEST' }),
    count: () => graph.countRevisions.load(release),
    toNode: (record) => ({ graph, ...record }),
  });
}

/** The officials that a selection holds, by name. */
export function officialList(
  graph: Graph,
  where: OfficialSelection,
  args: PageArguments,
): OfficialConnectionSource {
  return makeConnection(args, {
    order: { name: 'officials by name', keyset: KEYSETS.text },
    page: (request) => graph.listOfficials.load({ ...request, where }),
    count: () => graph.countOfficials.load(where),
    toNode: (record) => officialSource(graph, record),
  });
}

/** What people have decided on officials, newest first. */
export function judgementList(graph: Graph, args: PageArguments): JudgementConnectionSource {
  return makeConnection(args, {
    order: { name: 'judgements by instant', keyset: KEYSETS.text },
    page: (request) => graph.listJudgements.load(request),
    count: () => graph.countJudgements(),
    toNode: (record) => judgementSource(graph, record),
  });
}

/** The engagements that a selection holds, newest first. */
export function engagementList(
  graph: Graph,
  where: EngagementSelection,
  args: PageArguments,
): EngagementConnectionSource {
  return makeConnection(args, {
    order: { name: 'engagements by day', keyset: KEYSETS.text },
    page: async (request) =>
      graph.listEngagements.load({ ...request, where: await leadEngagements(graph, where) }),
    count: async () => graph.countEngagements.load(await leadEngagements(graph, where)),
    toNode: (record) => engagementSource(graph, record),
  });
}

/** The statements that a selection holds, newest first. */
export function statementList(
  graph: Graph,
  where: StatementSelection,
  args: PageArguments,
): StatementConnectionSource {
  return makeConnection(args, {
    order: { name: 'statements by day', keyset: KEYSETS.text },
    page: (request) => graph.listStatements.load({ ...request, where }),
    count: () => graph.countStatements.load(where),
    toNode: (record) => statementSource(graph, record),
  });
}

/** The relations that a selection holds, greatest first. */
export function relationList(
  graph: Graph,
  where: RelationSelection,
  args: PageArguments,
  order: RelationQuery['order'] = 'STRENGTH',
): RelationConnectionSource {
  return makeConnection(args, {
    order: {
      name: `relations by ${order}`,
      keyset: order === 'LAST_CONTACT' ? KEYSETS.text : KEYSETS.number,
    },
    page: (request) => graph.listRelations.load({ ...request, where, order }),
    count: () => graph.countRelations.load(where),
    toNode: (record) => relationSource(graph, record),
  });
}

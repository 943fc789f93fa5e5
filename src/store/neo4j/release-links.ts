import type { Naming } from '../../model/contribution.ts';
import type { OfficialRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { HeldStatement, LinkedKind, LinkedQuery, LinkedRelease, ReleaseLinks } from '../lookups.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { ENGAGEMENT_FIELDS, engagementOf, type EngagementRow } from './engagement-record.ts';
import { OFFICIAL_FIELDS, officialOf } from './official-rows.ts';
import { unflatten } from './places.ts';
import { RELEASE_FIELDS, releaseOf, type ReleaseRow } from './release-rows.ts';
import { heldStatementOf, STATEMENT_OWN_FIELDS, type StatementRow } from './statement-record.ts';

const LINKS = batched('links of releases', findLinks('e {.id}', 's {.id}'));

interface LinksRow {
  readonly namings: readonly {
    readonly kind: EntityKind;
    readonly entity: string;
    readonly spans: readonly number[];
  }[];
  /** Beside the id of the report. */
  readonly engagements: readonly (readonly [report: string, engagement: { readonly id: NodeId }])[];
  readonly statements: readonly { readonly id: NodeId }[];
}

/** What does not come along has an id alone. */
interface LinkedRow extends LinksRow {
  readonly release: ReleaseRow | null;
  readonly officials: readonly OfficialRecord[];
}

/** All links of releases; empty for a miss. */
export async function links(run: RunStatement, ids: readonly NodeId[]): Promise<ReleaseLinks[]> {
  const rows = await ask<LinksRow>(
    run,
    ids.map((release) => ({ statement: LINKS, parameters: { release } })),
  );
  return rows.map(linksOf);
}

/** Releases with what they lead to, in one statement; null for a miss. */
export async function linkedReleases(
  run: RunStatement,
  queries: readonly LinkedQuery[],
): Promise<(LinkedRelease | null)[]> {
  const rows = await ask<LinkedRow>(
    run,
    queries.map(({ release, along }) => ({ statement: findLinked(along), parameters: { release } })),
  );
  return rows.map((row, index) => {
    if (row.release === null) return null;
    const along = queries[index]?.along ?? [];
    return {
      release: releaseOf(row.release),
      links: linksOf(row),
      officials: row.officials.map(officialOf),
      engagements: along.includes('engagements')
        ? row.engagements.map(([, engagement]) => engagementOf(engagement as EngagementRow))
        : [],
      statements: along.includes('statements') ? statementsOf(row) : [],
    };
  });
}

/** A statement is made in a report of its own release. */
function statementsOf({ engagements, statements }: LinkedRow): HeldStatement[] {
  const reported = new Map(engagements.map(([report, { id }]) => [report, id]));
  return statements.map((row) => {
    const statement = row as StatementRow;
    const engagement = reported.get(statement.report ?? '') ?? null;
    return heldStatementOf(Object.assign({}, statement, { engagement }));
  });
}

function findLinked(along: readonly LinkedKind[]): string {
  const officials = along.includes('officials')
    ? `COLLECT {
      MATCH (r)-[:NAMES]->(o:Official)
      WITH o ORDER BY o.id
      RETURN ${OFFICIAL_FIELDS}
    }`
    : '[]';
  return batched(
    'releases with their links',
    findLinks(
      along.includes('engagements') ? ENGAGEMENT_FIELDS : 'e {.id}',
      along.includes('statements') ? STATEMENT_OWN_FIELDS : 's {.id}',
      `release: ${RELEASE_FIELDS},
    officials: ${officials},
    `,
    ),
  );
}

/** A query's release with its links: what is told of an engagement `e`, of a statement `s`, and besides. */
function findLinks(engagement: string, statement: string, besides = ''): string {
  return `OPTIONAL MATCH (r:Release {id: q.release})
  RETURN {
    ${besides}namings: COLLECT {
      MATCH (r)-[n:NAMES|COVERS|RAISES]->(entity)
      WITH n, entity ORDER BY n.kind, entity.id
      RETURN {kind: n.kind, entity: entity.id, spans: n.spans}
    },
    engagements: COLLECT {
      MATCH (r)-[x:REPORTS]->(e)
      WITH x, e ORDER BY x.position
      RETURN [x.id, ${engagement}]
    },
    statements: COLLECT {
      MATCH (r)-[:STATES]->(s)
      WITH s ORDER BY s.place[0], s.place[1], s.id
      RETURN ${statement}
    }
  } AS answer`;
}

function linksOf({ namings, engagements, statements }: LinksRow): ReleaseLinks {
  return {
    namings: namings.map(({ kind, entity, spans }): Naming => ({ entity, kind, places: unflatten(spans) })),
    engagements: engagements.map(([, { id }]) => id),
    statements: statements.map(({ id }) => id),
  };
}

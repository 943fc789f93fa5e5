import type { Naming } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { ReleaseLinks } from '../graph-store.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { unflatten } from './places.ts';

const LINKS = batched(
  'links of releases',
  `OPTIONAL MATCH (r:Release {id: q.release})
  RETURN {
    namings: COLLECT {
      MATCH (r)-[n:NAMES|COVERS|RAISES]->(entity:Entity)
      WITH n, entity ORDER BY n.kind, entity.id
      RETURN {kind: n.kind, entity: entity.id, spans: n.spans}
    },
    engagements: COLLECT {
      MATCH (r)-[x:REPORTS]->(e:Engagement)
      WITH x, e ORDER BY x.position
      RETURN e.id
    },
    statements: COLLECT {
      MATCH (r)-[:STATES]->(s:Statement)
      WITH s ORDER BY s.place[0], s.place[1], s.id
      RETURN s.id
    }
  } AS answer`,
);

interface LinksRow {
  readonly namings: readonly {
    readonly kind: EntityKind;
    readonly entity: string;
    readonly spans: readonly number[];
  }[];
  readonly engagements: readonly string[];
  readonly statements: readonly string[];
}

/** All links of releases; empty for a miss. */
export async function links(run: RunStatement, ids: readonly NodeId[]): Promise<ReleaseLinks[]> {
  const rows = await ask<LinksRow>(
    run,
    ids.map((release) => ({ statement: LINKS, parameters: { release } })),
  );
  return rows.map(({ namings, engagements, statements }) => ({
    namings: namings.map(({ kind, entity, spans }): Naming => ({ entity, kind, places: unflatten(spans) })),
    engagements,
    statements,
  }));
}

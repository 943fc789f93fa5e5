import type { LinkRow } from './contribution-rows.ts';
import type { Writer } from './writer.ts';

/** Nodes whose links go into one message. */
const NODES = 200;

/** Links nodes of a label to entities: for each type of relationship a statement of its own, each node looked up once. */
export function sendLinks(writer: Writer, label: 'Release' | 'Statement', links: readonly LinkRow[]): void {
  for (const [type, own] of Map.groupBy(links, (link) => link.type))
    writer.sendRows(
      `// links of type ${type} added
UNWIND $given.rows AS row
MATCH (from:${label} {id: row.from})
UNWIND row.links AS link
MATCH (to:Entity {id: link.entity})
CREATE (from)-[new:${type}]->(to)
SET new = link.properties`,
      [...Map.groupBy(own, ({ from }) => from)].map(([from, each]) => ({
        from,
        links: each.map(({ entity, properties }) => ({ entity, properties })),
      })),
      NODES,
    );
}

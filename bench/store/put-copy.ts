import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Session } from 'neo4j-driver';
import { encodeParameters } from '../../src/store/neo4j/parameters.ts';
import type { RawBatch } from './copy-graph.ts';

/**
 * The limit that an ingest into Neo4j is measured against: the nodes and links of a copied graph put into an empty database
 * with the same constraints and indexes, a transaction a batch, with nothing else to do. Gives the milliseconds.
 */
export async function putCopy(session: Session, file: string): Promise<number> {
  let spent = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { statement, rows } = JSON.parse(line) as RawBatch;
    const started = performance.now();
    await session.run(statement, encodeParameters({ rows }));
    spent += performance.now() - started;
  }
  return spent;
}

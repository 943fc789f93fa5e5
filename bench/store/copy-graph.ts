import { open, type FileHandle } from 'node:fs/promises';
import type { Session } from 'neo4j-driver';
import type { Parameters } from '../../src/store/neo4j/parameters.ts';

/** Rows that a statement is run over, and nodes that are read, at a time. */
const ROWS = 1000;

/** The label under whose constraint a node of each kind is found by its id. */
const KEYED = [
  'Entity',
  'Sighted',
  'Judgement',
  'Release',
  'Statement',
  'Engagement',
  'Relation',
  'RelationMonth',
  'Store',
];

/** A statement with the rows that it is run over. */
export interface RawBatch {
  readonly statement: string;
  readonly rows: readonly Parameters[];
}

interface NodeRow extends Parameters {
  readonly id: string;
  readonly labels: readonly string[];
}

interface LinkRow extends Parameters {
  readonly id: string;
  readonly type: string;
  /** The label of KEYED that the node at its end has; null for a reading, which has no id and belongs to one release. */
  readonly toLabel: string | null;
}

/** Writes how to make all nodes, then all links, of a graph into a file: a RawBatch a line, rows in order of their ids. */
export async function copyGraph(session: Session, file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    const nodes = new Batches(handle);
    for (const label of KEYED)
      for await (const row of rowsOf<NodeRow>(session, label, NODES)) await nodes.add(makeNode(row), row);
    await nodes.end();
    const links = new Batches(handle);
    for (const label of KEYED)
      for await (const row of rowsOf<LinkRow>(session, label, LINKS))
        await links.add(makeLink(label, row), row);
    await links.end();
  } finally {
    await handle.close();
  }
}

const NODES = 'RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties';

const LINKS = `MATCH (n)-[x]->(m)
RETURN n.id AS id, type(x) AS type, properties(x) AS properties, m.id AS to, head([label IN labels(m) WHERE label IN $keyed]) AS toLabel,
  CASE WHEN m.id IS NULL THEN properties(m) END AS reading
ORDER BY id, type, to`;

function makeNode({ labels }: NodeRow): string {
  return `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row.properties`;
}

function makeLink(label: string, { type, toLabel }: LinkRow): string {
  const from = `UNWIND $rows AS row MATCH (n:${label} {id: row.id})`;
  return toLabel === null
    ? `${from} CREATE (n)-[:${type}]->(m:Reading) SET m = row.reading`
    : `${from} MATCH (m:${toLabel} {id: row.to}) CREATE (n)-[x:${type}]->(m) SET x = row.properties`;
}

/** What is said of all nodes of a label, some nodes at a time, in order of their ids. */
async function* rowsOf<Row extends { readonly id: string }>(
  session: Session,
  label: string,
  what: string,
): AsyncGenerator<Row> {
  const page = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $most`;
  for (let after = ''; ;) {
    const last = await session.run(`${page} RETURN max(n.id) AS id`, { after, most: BigInt(ROWS) });
    const to: unknown = last.records[0]?.get('id');
    if (typeof to !== 'string') return;
    const { records } = await session.run(`${page} ${what}`, { after, most: BigInt(ROWS), keyed: KEYED });
    // Each statement returns the shape of its own rows.
    for (const record of records) yield record.toObject() as unknown as Row;
    after = to;
  }
}

/** Gathers the rows of each statement until there are enough for a line of the file. */
class Batches {
  readonly #file: FileHandle;
  readonly #waiting = new Map<string, Parameters[]>();

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async add(statement: string, row: Parameters): Promise<void> {
    const rows = this.#waiting.get(statement) ?? [];
    this.#waiting.set(statement, rows);
    rows.push(row);
    if (rows.length === ROWS) await this.#write(statement);
  }

  async end(): Promise<void> {
    for (const statement of this.#waiting.keys()) await this.#write(statement);
  }

  async #write(statement: string): Promise<void> {
    const batch: RawBatch = { statement, rows: this.#waiting.get(statement) ?? [] };
    this.#waiting.delete(statement);
    await this.#file.write(`${JSON.stringify(batch)}\n`);
  }
}

import neo4j from 'neo4j-driver';

/** Values of a statement's parameters: text, numbers, booleans, null, and lists and maps of them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The parameters with every whole number as Neo4j's INTEGER: the driver would send it as FLOAT, which LIMIT refuses. */
export function encodeParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, encode(value)]));
}

function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object') return encodeParameters({ ...value });
  return value;
}

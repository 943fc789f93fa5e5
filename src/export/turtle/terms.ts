import type { NodeId } from '../../model/node-id.ts';

/** Namespaces, by the prefixes that stand for them. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  e: 'urn:entente:vocabulary:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** An IRI in angle brackets. */
export function iri(text: string): string {
  // What an IRI cannot hold is percent-encoded, as in any address.
  // eslint-disable-next-line no-control-regex
  const safe = text.toWellFormed().replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent);
  return `<${safe}>`;
}

/** The IRI of a node of the graph: the same in every installation. */
export function nodeIri(id: NodeId): string {
  return iri(`urn:entente:${id}`);
}

/** A text in quotes. */
export function literal(text: string): string {
  const escaped = text.toWellFormed().replaceAll(/["\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** An ISO 8601 day. */
export function dayLiteral(day: string): string {
  return `"${day}"^^xsd:date`;
}

/** A property and its values; one without values is left out. */
export type Property = readonly [predicate: string, values: readonly (string | null)[]];

/** All that is said of one subject, as one block. */
export function about(subject: string, properties: readonly Property[]): string {
  const lines = properties.flatMap(([predicate, values]) => {
    const given = values.filter((value) => value !== null);
    return given.length === 0 ? [] : [`${predicate} ${given.join(', ')}`];
  });
  return `${subject} ${lines.join(' ;\n  ')} .\n`;
}

/** A value made of what may not be known. */
export function maybe<Value>(value: Value | null, make: (value: Value) => string): string | null {
  return value === null || value === '' ? null : make(value);
}

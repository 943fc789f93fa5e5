/** Kinds of nodes, as the prefix of a global id tells them. */
export const NODE_KINDS = [
  'country',
  'official',
  'organization',
  'sector',
  'issue',
  'release',
  'engagement',
  'statement',
  'relation',
  'judgement',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** A readable global id, "country:KH". */
export type NodeId = string;

/** The global id of a node of a kind. */
export function nodeId(kind: NodeKind, key: string): NodeId {
  return `${kind}:${key}`;
}

/** The kind and key of a global id; null if it is none. */
export function parseNodeId(id: string): { readonly kind: NodeKind; readonly key: string } | null {
  const colon = id.indexOf(':');
  const kind = NODE_KINDS.find((known) => known === id.slice(0, colon));
  return kind === undefined || colon === id.length - 1 ? null : { kind, key: id.slice(colon + 1) };
}

/** The key of a global id: what follows its prefix. */
export function keyOf(id: NodeId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Id of the relation of two countries, codes in alphabetical order: "relation:KH-US". */
export function relationId(a: string, b: string): NodeId {
  return a < b ? `relation:${a}-${b}` : `relation:${b}-${a}`;
}

/** The two country codes of a relation's id. */
export function countriesOfRelation(id: NodeId): readonly [string, string] {
  const [a = '', b = ''] = keyOf(id).split('-');
  return [a, b];
}

/** The relations among several countries: one id a pair, each once, in order. */
export function relationsAmong(countries: readonly string[]): NodeId[] {
  const codes = [...new Set(countries)].sort();
  return codes.flatMap((a, i) => codes.slice(i + 1).map((b) => relationId(a, b)));
}

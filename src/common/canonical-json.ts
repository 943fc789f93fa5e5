/** JSON with the keys of every object in code point order: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = value as Readonly<Record<string, unknown>>;
  const inOrder: Record<string, unknown> = {};
  for (const key of Object.keys(entries).sort()) inOrder[key] = ordered(entries[key]);
  return inOrder;
}

/** The key of a global id: "KH" of "country:KH". */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The kinds of nodes that have a page, and where it is. */
const PAGES = {
  country: '/country/$key',
  relation: '/relation/$key',
  engagement: '/engagement/$key',
  release: '/release/$key',
  official: '/official/$key',
  sector: '/topic/$kind/$key',
  issue: '/topic/$kind/$key',
  organization: '/topic/$kind/$key',
} as const;

/** Where a node has its page, as the router takes it; null for a kind that has none. */
export function pageOf(id: string) {
  const kind = id.slice(0, id.indexOf(':'));
  if (!(kind in PAGES)) return null;
  return { to: PAGES[kind as keyof typeof PAGES], params: { kind, key: keyOf(id) } };
}

/** The address of a query in GraphiQL. */
export function graphiqlAddress(query: string, variables: unknown): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}

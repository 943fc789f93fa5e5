/** The texts of the page "search". */
export const search = {
  again: 'Search again',
  query: 'What to search for',
  names: 'By name',
  count: (count: number, shown: string) => `${shown} ${count === 1 ? 'name' : 'names'}`,
  kinds: {
    country: 'Countries',
    official: 'Officials',
    organization: 'Organisations',
    sector: 'Sectors',
    issue: 'Issues',
  },
  alike: 'No name is written like this. These are alike.',
  noReleases: 'No release has these words.',
  narrow: 'The best are shown. More words, or a “phrase in quotes”, find fewer.',
  nothing: (query: string) =>
    `Nothing has “${query}”, neither a name nor a text. Try fewer words, or another spelling.`,
  notUnderstood: 'This cannot be searched for.',
  how: 'How to search',
  /** Queries, and what they find. */
  tips: [
    ['Cambodia', 'a name: of a country, person, organisation or topic, forgiving a wrong letter'],
    ['border trade', 'releases with both words'],
    ['"joint statement"', 'words that stand side by side'],
    ['landmine*', 'words that begin so'],
    ['vaccines OR medicine', 'either of the two'],
    ['ASEAN NOT Myanmar', 'the one without the other'],
  ] as const,
};

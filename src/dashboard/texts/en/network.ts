import type { Region } from '../../pages/network/tie.ts';

/** The texts of the network. */
export const network = {
  title: 'Network',
  about:
    'Every tie between two countries: as thick as it is strong, and each country as large as its ties together.',
  graph: 'The network of ties; the same ties stand in the table below.',
  legend: 'What the colours mean',
  sizes: 'Size: strength of all ties together. Brick: protests outweigh the rest.',
  regions: {
    Africa: 'Africa',
    Americas: 'Americas',
    Asia: 'Asia',
    Europe: 'Europe',
    Oceania: 'Oceania',
  } satisfies Record<Region, string>,
  filters: {
    label: 'Which ties',
    region: 'Region',
    sector: 'Sector',
    issue: 'Issue',
    type: 'Type of contact',
    min: 'Contacts at least',
    any: 'Any',
    find: 'Find a country',
    way: 'Way to another country',
  },
  card: {
    close: 'Close',
    ties: 'Strongest ties',
    contacts: 'Newest contacts',
    page: 'Page of the country',
    ways: (from: string, to: string) => `How ${from} and ${to} are tied`,
    noWay: 'No way of six links or fewer leads from one to the other.',
  },
  ties: 'Ties',
  count: (ties: string, countries: string) => `${ties} ties of ${countries} countries`,
  gexf: 'Network (GEXF)',
  labels: {
    names: 'names',
    covers: 'covers',
    raises: 'raises',
    reports: 'reports',
    'took part': 'took part in',
  } as Readonly<Record<string, string>>,
};

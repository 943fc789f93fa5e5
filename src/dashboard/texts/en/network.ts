import type { Region } from '../../pages/network/tie.ts';

/** The texts of the network. */
export const network = {
  title: 'Network',
  about:
    'Every tie between two countries: as thick as it is strong, and each country as large as its ties together.',
  graph: 'The network of ties; the same ties stand in the table below.',
  undrawn: 'This browser cannot draw the network (it has no WebGL); the table below has all of it.',
  legend: 'What the colours mean',
  sizes: 'Size: strength of all ties together. Line: strength; brick where protests outweigh the rest.',
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
    facts: (ties: string, strength: string) => `${ties}, strength ${strength} together`,
    ways: (from: string, to: string) => `How ${from} and ${to} are tied`,
    noWay: 'No way of six links or fewer leads from one to the other.',
  },
  ties: 'Ties',
  count: (ties: string, countries: string) => `${ties} ties of ${countries} countries`,
  strongest: (ties: string, countries: string) =>
    `The strongest ${ties} ties of ${countries} countries; choose a period, or more contacts, to see the rest`,
  gexf: 'Network (GEXF)',
};

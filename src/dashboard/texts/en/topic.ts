/** The texts of the page of a topic: a sector, an issue or an organisation. */
export const topic = {
  organizationKinds: {
    GLOBAL: 'Global organisation',
    REGIONAL: 'Regional organisation',
    NATIONAL: 'National body',
    INITIATIVE: 'Initiative',
  },
  broader: 'Part of',
  narrower: 'Parts',
  about: 'About',
  members: (count: string) => `Members (${count})`,
  facts: {
    releases: 'that are on it',
    releasesOnParts: 'that are on it or a part of it',
    statements: 'on it in this period',
    countries: 'named in the same releases',
    last: 'Newest release',
  },
  pairs: {
    title: 'Who works on it',
    about: 'Ties by number of releases that report on the two and are on this.',
    none: 'No release of this period shows two countries at work on it.',
  },
  pairsWith: {
    title: 'Who works with it',
    about: 'Ties by number of releases that report on the two and name it.',
    none: 'No release of this period that names it reports on two countries.',
  },
  said: {
    title: 'Who says what',
    about: 'Countries and organisations by number of statements on it. Choose one to read the words.',
    sides: 'Sides',
  },
  countries: 'Countries',
  officials: 'Officials',
  organizations: 'Organisations',
  sectors: 'Sectors',
  issues: 'Issues',
};

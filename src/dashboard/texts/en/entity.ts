/** The texts of what the pages of a country, an official and a topic have in common. */
export const entity = {
  named: {
    title: 'Releases over time',
    about: (name: string) => `Releases that name ${name}. Choose a bar to look at those days alone.`,
    chart: (most: string) => `Releases over time, at most ${most} in a span.`,
    at: (span: string, releases: string) => `${span}: ${releases}`,
    none: 'No release of this period names it.',
    span: 'Span',
  },
  related: {
    about: 'By number of releases that name both.',
    last: 'Last',
    none: 'The releases of this period are on none.',
  },
  narrower: (sectors: string) => `What is on narrower sectors is among it: ${sectors}.`,
  opened: {
    contacts: (name: string) => `Contacts of ${name}`,
    statements: (name: string) => `Statements: ${name}`,
    releases: (name: string) => `Releases: ${name}`,
    published: (name: string) => `Published by ${name}`,
    with: () => 'Releases that name both',
  },
  releases: { title: 'Newest releases', none: 'No release of this period names it.' },
  said: {
    none: 'No statement in this period.',
    newest: (shown: string, all: string) => `Of the newest ${shown} of ${all} statements.`,
    mean: (statements: string) => `${statements}, mean tone`,
  },
  contacts: { title: 'Contacts', none: 'No contact in this period.' },
};

import { counted } from './counted.ts';

/** The texts of the page of a relation. */
export const relation = {
  unknown: (one: string, other: string) => `No release shows a tie of ${one} and ${other} yet.`,
  choices: {
    label: 'What is shown',
    halfLife: 'Half-life',
    halfLifeHint: 'Days in which a contact’s weight in the strength halves',
    halfLives: { 90: '90 days', 365: '1 year', 730: '2 years', 1825: '5 years' } as Readonly<
      Record<number, string>
    >,
    days: (shown: string) => `${shown} days`,
  },
  facts: {
    strength: (day: string) => `on ${day}`,
    tone: (statements: string) => `mean of ${statements}`,
    contacts: 'in this period',
    releases: 'that report on the two',
    never: 'none yet',
  },
  strength: {
    title: 'Strength over time',
    about: (halfLife: string) =>
      `Contacts add their weight by type, which halves every ${halfLife}. Choose a day to see what its strength is made of.`,
    chart: (from: string, to: string, least: string, most: string) =>
      `Strength from ${from} to ${to}, between ${least} and ${most}.`,
    on: (day: string, value: string) => `${day}: strength ${value}`,
    parts: (day: string) => `What makes up the strength on ${day}`,
    sum: (contacts: string, sum: string) => `${contacts} contribute ${sum} together: that is the strength.`,
    sumSoFar: (shown: string, contacts: string, sum: string, strength: string) =>
      `The ${shown} greatest of ${contacts} contribute ${sum} of the strength of ${strength}.`,
    none: 'No contact up to that day.',
  },
  tone: {
    title: 'Tone over time',
    about:
      'Mean score of what the two said to each other, −10 hostile to 10 cooperative; larger dots are more statements. Choose one to read them.',
    chart: (spans: string, least: string, most: string) =>
      `Tone in ${spans} spans with statements, between ${least} and ${most}.`,
    at: (span: string, tone: string, statements: string) => `${span}: tone ${tone}, ${statements}`,
    statements: (span: string) => `What was said, ${span}`,
    mean: (statements: string, tone: string) => `The mean score of ${statements} is ${tone}.`,
    none: 'Nothing was said between the two in this period.',
  },
  named: {
    title: 'How much is published',
    about: {
      number: 'Releases that name both countries. Choose a bar to see them.',
      share: 'Releases that name both, as a share of all releases: a busier source is not a closer tie.',
    },
    measure: 'Measure',
    number: 'Number',
    share: 'Share of all',
    chart: (most: string) => `Releases that name both over time, at most ${most} in a span.`,
    at: (span: string, releases: string, share: string) => `${span}: ${releases}, ${share} of all`,
    releases: (span: string) => `Releases that name both, ${span}`,
  },
  contacts: {
    title: 'Contacts',
    about:
      'A full dot is told by both governments, a ring by one alone or a third. Choose one to see who says what.',
    chart: (contacts: string, from: string, to: string) =>
      `${contacts} from ${from} to ${to}, by type and day.`,
    accounts: 'Told by',
    told: { both: 'both', one: 'one', other: 'a third' },
    none: 'No contact in this period.',
    panel: 'Contacts',
    of: (span: string) => `Contacts, ${span}`,
  },
  meetings: {
    title: 'Who meets whom',
    about: 'Officials of the two who took part in the same contact.',
    last: 'Last met',
    alone: 'no counterpart named',
    none: 'The releases of this period name no officials.',
  },
  said: {
    title: 'What each side says',
    about: 'Topics by number of statements. Choose one to read both sides in their own words.',
    topics: 'Topics',
    together: 'Together',
    only: (country: string) => `only ${country}`,
    nothing: (country: string) => `${country} says nothing on this in these releases.`,
    bar: (one: string, a: string, other: string, b: string, both: string) =>
      `${one} ${a}, ${other} ${b}, together ${both}`,
    none: 'Nothing was said between the two in this period.',
  },
  topics: {
    sectors: 'Sectors',
    issues: 'Issues',
    about: 'By number of releases that report on the two.',
    change: 'Change',
    changeHint: (from: string, to: string) => `Change against ${from} to ${to}.`,
    hint: 'Choose a period to see what changed against the one before.',
    last: 'Last',
    sector: 'Sector',
    issue: 'Issue',
    panel: 'Releases and words on the topic',
    none: 'The releases of this period are on none.',
  },
  releases: { title: 'Newest releases', none: 'No release of this period reports on the two.' },
  counts: {
    statements: counted('statement', 'statements'),
    contacts: counted('contact', 'contacts'),
    releases: counted('release', 'releases'),
  },
};

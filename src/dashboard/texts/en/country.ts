/** The texts of the page of a country. */
export const country = {
  facts: {
    ties: 'with a contact or a statement',
    contacts: 'took part in this period',
    statements: 'made in this period',
    named: 'that name it',
    published: 'Published',
    publishedHint: 'by its own organs',
  },
  map: {
    title: (name: string, day: string) => `Ties of ${name} on ${day}`,
    about:
      'By strength: contacts add their weight, which halves every year. Choose a country to see the tie.',
    chart: (name: string, ties: string, day: string) => `Map of ${ties} of ${name} by strength on ${day}.`,
    year: 'Year',
    strength: (value: string) => `Strength ${value}`,
    last: (day: string) => `Last contact ${day}`,
    noContact: 'No contact up to then',
  },
  ties: {
    title: 'Ties',
    about: (day: string) => `Strength on ${day}; tone and contacts of the period.`,
    none: 'No contact in this period.',
  },
  members: { title: 'Member of', none: 'No list of members that is kept here has it.' },
  sectors: 'Sectors',
  issues: 'Issues',
  officials: {
    title: 'Officials',
    about: 'Those who spoke or acted for it, in the post that the newest release gives.',
    seen: 'Last seen in it',
    none: 'No release names any yet.',
  },
};

/** The texts of the page of an official. */
export const official = {
  facts: {
    contacts: 'took part in this period',
    statements: 'made in this period',
    releases: 'that name them',
    counterparts: 'Counterparts',
    counterpartsHint: 'of other countries met',
    first: 'First seen',
    last: 'Last seen',
  },
  posts: {
    title: 'Posts over time',
    about:
      'From the first release that shows a post held to the last: days of observation, not of appointment. Choose one to read the words.',
    chart: (posts: string, from: string, to: string) => `${posts} between ${from} and ${to}.`,
    count: (count: number, shown: string) => (count === 1 ? `${shown} post` : `${shown} posts`),
    serves: 'For',
    words: 'Words',
    none: 'No release shows them in a post.',
  },
  counterparts: {
    title: 'Counterparts',
    about: 'Officials of other countries in the same contacts.',
    last: 'Last met',
    none: 'The contacts of this period name none.',
  },
  said: {
    title: 'What they say',
    about: 'Topics by number of statements. Choose one to read the words.',
    topics: 'Topics',
  },
  spellings: {
    title: 'Spellings',
    about: 'The forms of the name in the releases that stand for this person.',
    alone: 'All releases spell the name in one way.',
  },
};

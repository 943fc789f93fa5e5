/** The texts of the page "read". */
export const read = {
  title: 'Read a text',
  about:
    'Paste a release of a foreign ministry, drop a file or give its address, and see at once what would be read from it. Nothing is stored until you say so.',
  way: 'How to give it',
  ways: { text: 'Text or file', address: 'Web address' },
  address: 'Address of the release',
  addressHint:
    'A page or a file (HTML, PDF, Word, e-mail) on the public web. It is fetched as its site allows.',
  fetch: 'Fetch and read',
  fetchWhy:
    'A text can be read by everyone; to have a page fetched, you need a token. One that may only read will do.',
  waitingAddress: 'Nothing to read yet. Give the address of a release above.',
  problem: 'This page could not be read',
  paste: 'Paste its text instead',
  /** What the reasons mean that the API gives. */
  problems: {
    BAD_ADDRESS: 'This is no address of the web',
    FORBIDDEN_ADDRESS: 'This is not an address of the public web',
    FORBIDDEN_BY_ROBOTS: 'The site asks programs not to fetch this page',
    REFUSED: 'The site refuses to give this page',
    GONE: 'There is no page at this address',
    TOO_LARGE: 'The page is larger than any release',
    TOO_SLOW: 'The site takes too long to answer',
    TOO_MANY_REDIRECTS: 'The site sends from address to address without an end',
    FAILED: 'The site cannot be reached',
    BUSY: 'Too many pages are being fetched just now',
    SWITCHED_OFF: 'This server does not fetch pages',
    EMPTY: 'The page is empty',
    UNKNOWN_FORMAT: 'This is no kind of document that can be read',
    DAMAGED: 'The document is damaged',
    ENCRYPTED: 'The document is encrypted',
    NO_TEXT: 'The document has no text, only pictures',
    TOO_DEEP: 'The page is built too deep to be read',
  } as Readonly<Record<string, string>>,
  text: 'Text of the release',
  textHint: 'As it was published, with its letterhead: it tells who issued it, and when.',
  choose: 'Choose a file',
  drop: 'or drop one here: text or HTML',
  dropNow: 'Drop the file to read it',
  clear: 'Clear',
  publisher: 'Published by',
  publisherHint: 'Only where the text does not tell.',
  publisherNothing: 'No country has this name.',
  union: 'European Union',
  day: 'Day of issue',
  fileTooLarge: (name: string) =>
    `“${name}” is larger than 2 MB, more than any release. Paste the part that is one.`,
  fileUnknown: (name: string) =>
    `“${name}” is neither text nor HTML. PDF and Word files are read by their web address, or by the command “entente ingest”.`,
  would: 'What would be read',
  waiting: 'Nothing to read yet. Paste a text above, or try it with an example.',
  example: 'Try an example',
  store: 'Store it',
  storing: 'Keep it in the graph',
  storeWhy: 'Everyone may read here; to store a release, you need a token that may write.',
  storeHint: 'The release and all that was read from it become part of the graph, for everyone to see.',
  exampleText: `Ministry of Foreign Affairs and International Cooperation

PRESS RELEASE

Telephone Conversation between the Foreign Ministers of Cambodia and Australia

H.E. SOK Chenda Sophea, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation of Cambodia, held a telephone conversation with H.E. Penny WONG, Minister for Foreign Affairs of Australia.

The Deputy Prime Minister thanked Australia for its support in demining and in education. Minister Wong reaffirmed Australia’s commitment to expand trade and investment with Cambodia. Both sides exchanged views on the situation in Myanmar, and agreed to strengthen cooperation within ASEAN.

Phnom Penh, 14 March 2024`,
};

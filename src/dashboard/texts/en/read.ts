/** The texts of the page "read". */
export const read = {
  title: 'Read a text',
  about:
    'Paste a release of a foreign ministry, or drop a file, and see at once what would be read from it. Nothing is stored until you say so.',
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
    `“${name}” is neither text nor HTML. The command “entente ingest” reads PDF and Word files.`,
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

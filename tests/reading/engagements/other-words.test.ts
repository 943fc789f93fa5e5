import { expect, test } from 'vitest';
import { readContacts, showContact } from '../read-contacts.ts';

const tellsOf = (text: string): readonly string[] =>
  readContacts(text, 'AU', '2024-05-15').engagements.map(showContact);

/** Contacts told in another order of words than usual, beside what sounds like them and is none. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'A constructive meeting has brought together Foreign Minister Penny Wong and Japanese Foreign Minister Yoko Kamikawa in Tokyo on 13 May 2024.':
    ['MEETING 2024-05-13 AU+JP'],
  'A working session brought together on 13 May 2024, in Canberra, Foreign Minister Penny Wong and the new Ambassador of Japan, Mr Taro Ono.':
    ['MEETING 2024-05-13 AU+JP'],
  'One more meeting on 13 May 2024 was that of Foreign Minister Penny Wong with Japanese Foreign Minister Yoko Kamikawa, in which an agreement on visas was signed by the two ministers.':
    ['MEETING 2024-05-13 AU+JP', 'SIGNING 2024-05-13 AU+JP'],
  'Foreign Minister Penny Wong welcomed to consultations on 13 May 2024 a delegation of the Japanese Government under Deputy Minister Taro Ono.':
    ['MEETING 2024-05-13 AU+JP'],
  'On 13 May 2024 Foreign Minister Penny Wong had as her guest Japanese Foreign Minister Yoko Kamikawa.': [
    'MEETING 2024-05-13 AU+JP',
  ],
  'Foreign Minister Penny Wong and Japanese Foreign Minister Yoko Kamikawa saw each other on 13 May 2024 in Tokyo.':
    ['MEETING 2024-05-13 AU+JP'],
  'By video link Foreign Minister Penny Wong talked on 13 May 2024 with Japanese Foreign Minister Yoko Kamikawa.':
    ['VIDEO_CONFERENCE 2024-05-13 AU+JP'],
  'Foreign Minister Penny Wong will be in Tokyo, Japan, from 20 to 22 May 2024, for the first session of the commission.':
    ['VISIT 2024-05-20..2024-05-22 AU+JP'],
  'A note of protest went to the Japanese Embassy on 13 May 2024.': ['PROTEST_NOTE 2024-05-13 AU+JP'],
  'On 13 May 2024 signatures were put to a memorandum by Foreign Minister Penny Wong and Japanese Foreign Minister Yoko Kamikawa.':
    ['SIGNING 2024-05-13 AU+JP'],
  // Two posts of one state are two hosts, of the day that is told after the second.
  'Foreign Minister Penny Wong will call on the Prime Minister of Japan and meet the Foreign Minister of Japan in Tokyo on 20 May 2024.':
    ['COURTESY_CALL 2024-05-20 AU+JP', 'MEETING 2024-05-20 AU+JP'],
  // What the council talked about took no part in it.
  'Foreign Minister Penny Wong was in Jakarta on 13 May 2024 for the ministerial meeting, whose subjects included the situation in Ukraine and Belarus.':
    ['MULTILATERAL_MEETING 2024-05-13 AU+ID'],
  // No contact, or one that lies long back.
  'In conclusion, Foreign Minister Penny Wong thanked Japanese Foreign Minister Yoko Kamikawa.': [],
  'Foreign Minister Penny Wong spoke about the patrol boat that came to Tonga in the spring.': [],
  'Japanese Foreign Minister Yoko Kamikawa came to Canberra on a working visit on 29 December.': [],
};

test.each(Object.entries(OTHER_WORDS))('%s', (text, tells) => {
  expect(tellsOf(text)).toEqual(tells);
});

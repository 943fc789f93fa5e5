import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/cli/read-text.ts';
import { loadReference } from '../../../src/load-reference.ts';

const reference = loadReference();

/** The contacts, with their days, of a release of Tuesday, 24 September 2024 whose body is the text. */
function contactsOf(body: string): readonly string[] {
  const text = `MINISTRY OF FOREIGN AFFAIRS OF NORWAY\nPress release\n\nOslo, 24 September 2024\n\n${body}`;
  return readText(text, 'release', reference).engagements.map(
    ({ type, startDate, endDate, countries }) =>
      `${type} ${startDate}${endDate === null ? '' : `..${endDate}`} ${countries.toSorted().join(' ')}`,
  );
}

describe('weekdays of contacts to come', () => {
  test.each([
    [
      'Foreign Minister Espen Barth Eide will visit Kenya from Thursday to Saturday.',
      ['VISIT 2024-09-26..2024-09-28 KE NO'],
    ],
    [
      'Foreign Minister Espen Barth Eide will visit Kenya on Thursday and Friday.',
      ['VISIT 2024-09-26..2024-09-27 KE NO'],
    ],
    ['Foreign Minister Espen Barth Eide starts a visit to Kenya on Thursday.', ['VISIT 2024-09-26 KE NO']],
    ['Foreign Minister Espen Barth Eide will visit Kenya this Thursday.', ['VISIT 2024-09-26 KE NO']],
    [
      'Foreign Minister Espen Barth Eide will travel to Kenya on Thursday and to Somalia on Friday.',
      ['VISIT 2024-09-26 KE NO', 'VISIT 2024-09-27 NO SO'],
    ],
    [
      'Foreign Minister Espen Barth Eide will meet Foreign Minister Musalia Mudavadi of Kenya on Thursday and Foreign Minister Ahmed Moalim Fiqi of Somalia on Friday.',
      ['MEETING 2024-09-26 KE NO', 'MEETING 2024-09-27 NO SO'],
    ],
    [
      'A meeting between Foreign Minister Espen Barth Eide and Foreign Minister Musalia Mudavadi of Kenya is scheduled for Thursday.',
      ['MEETING 2024-09-26 KE NO'],
    ],
    [
      'Foreign Minister Espen Barth Eide departs for Kenya on Thursday. In Nairobi, he will meet Foreign Minister Musalia Mudavadi.',
      ['VISIT 2024-09-26 KE NO', 'MEETING 2024-09-26 KE NO'],
    ],
    [
      'Foreign Minister Espen Barth Eide met Foreign Minister Musalia Mudavadi of Kenya on Thursday and Foreign Minister Ahmed Moalim Fiqi of Somalia on Friday.',
      ['MEETING 2024-09-19 KE NO', 'MEETING 2024-09-20 NO SO'],
    ],
  ])('%s', (body, contacts) => {
    expect(contactsOf(body)).toEqual(contacts);
  });
});

describe('days of a visit by their number', () => {
  test.each([
    ['On the second day of his visit, he met', 'MEETING 2024-09-18 KE NO'],
    ['On the first day, he met', 'MEETING 2024-09-17 KE NO'],
    ['On the final day of the visit, he met', 'MEETING 2024-09-20 KE NO'],
    ['On the opening day of the Forum, he met', 'MEETING 2024-09-17..2024-09-20 KE NO'],
    ['On the sixth day of his visit, he met', 'MEETING 2024-09-17..2024-09-20 KE NO'],
  ])('%s', (words, contact) => {
    const visit = 'Foreign Minister Espen Barth Eide visited Kenya from 17 to 20 September 2024.';
    expect(contactsOf(`${visit} ${words} Foreign Minister Musalia Mudavadi.`)).toContain(contact);
  });
});

describe('days of each visit of a tour', () => {
  const TOUR = 'Foreign Minister Espen Barth Eide will visit Kenya and Somalia from 26 to 30 September.';

  test.each([
    [
      'He will meet Foreign Minister Musalia Mudavadi in Nairobi on 26 September.',
      ['VISIT 2024-09-26..2024-09-30 KE NO', 'VISIT 2024-09-26..2024-09-30 NO SO'],
    ],
    [
      '\n\nKenya – 26-27 September\n\nHe will open a school.\n\nSomalia – 28 September\n\nHe will see a hospital.',
      ['VISIT 2024-09-26..2024-09-27 KE NO', 'VISIT 2024-09-28 NO SO'],
    ],
    [
      'He will be in Mogadishu on Saturday.',
      ['VISIT 2024-09-26..2024-09-30 KE NO', 'VISIT 2024-09-28 NO SO'],
    ],
    [
      'He was last in Nairobi on 5 May 2023.',
      ['VISIT 2024-09-26..2024-09-30 KE NO', 'VISIT 2024-09-26..2024-09-30 NO SO'],
    ],
  ])('%s', (legs, visits) => {
    const found = contactsOf(`${TOUR} ${legs}`).filter((contact) => contact.startsWith('VISIT'));
    expect(found.toSorted()).toEqual(visits);
  });
});

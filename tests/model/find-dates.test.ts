import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/model/date.ts';
import { findDates } from '../../src/model/find-dates.ts';

/** "words=2021-11-23" or "words=2021-11-23..2021-11-25" for each date. */
const show = (text: string, issuedOn: string | null) =>
  findDates(text, issuedOn).map(
    ({ start, end, from, to }) => `${text.slice(start, end)}=${from}${to === null ? '' : `..${to}`}`,
  );

describe('of a text issued on 24 November 2021, a Wednesday', () => {
  test.each([
    ['On 23 November 2021 and', '23 November 2021=2021-11-23'],
    ['the 23rd of November', '23rd of November=2021-11-23'],
    ['November 23, 2021', 'November 23, 2021=2021-11-23'],
    ['Tuesday, 23rd November', 'Tuesday, 23rd November=2021-11-23'],
    ['7 JANUARY 2025', '7 JANUARY 2025=2025-01-07'],
    ['23/11/2021', '23/11/2021=2021-11-23'],
    ['11/23/2021', '11/23/2021=2021-11-23'],
    ['2021-11-23', '2021-11-23=2021-11-23'],
    ['23-Nov-2021', '23-Nov-2021=2021-11-23'],
    ['23/November/2021', '23/November/2021=2021-11-23'],
    ['2021 November 23', '2021 November 23=2021-11-23'],
    ['November 23,2021', 'November 23,2021=2021-11-23'],
    ['23rd of November of 2021', '23rd of November of 2021=2021-11-23'],
    ['23 November، 2021', '23 November، 2021=2021-11-23'],
    ['23 / 11 / 2021', '23 / 11 / 2021=2021-11-23'],
    ['23-25 November 2021', '23-25 November 2021=2021-11-23..2021-11-25'],
    ['from 23 to 25 November', '23 to 25 November=2021-11-23..2021-11-25'],
    ['on 23 and 24 November', '23 and 24 November=2021-11-23..2021-11-24'],
    ['30 November-2 December 2021', '30 November-2 December 2021=2021-11-30..2021-12-02'],
    ['30 December to 2 January', '30 December to 2 January=2021-12-30..2022-01-02'],
    ['November 9 to 11', 'November 9 to 11=2021-11-09..2021-11-11'],
    ['on January 3', 'January 3=2022-01-03'],
    ['in August this year', 'August this year=2021-08-01..2021-08-31'],
    ['in June last year', 'June last year=2020-06-01..2020-06-30'],
    ['in November 2019', 'November 2019=2019-11-01..2019-11-30'],
    [
      'from November 2020 to January 2021',
      'November 2020=2020-11-01..2020-11-30',
      'January 2021=2021-01-01..2021-01-31',
    ],
    ['November to February 2021', 'November to February 2021=2020-11-01..2021-02-28'],
    ['last November to February', 'last November to February=2020-11-01..2021-02-28'],
    ['in 2022', '2022=2022-01-01..2022-12-31'],
    ['today', 'today=2021-11-24'],
    ['On the 28th I travel', '28th=2021-11-28'],
    ['on the 3rd.', '3rd=2021-12-03'],
    ['yesterday evening', 'yesterday=2021-11-23'],
    ['on Tuesday', 'Tuesday=2021-11-23'],
    ['on Wednesday', 'Wednesday=2021-11-24'],
    ['last Wednesday', 'last Wednesday=2021-11-17'],
    ['next Friday', 'next Friday=2021-11-26'],
    ['last month', 'last month=2021-10-01..2021-10-31'],
    ['next year', 'next year=2022-01-01..2022-12-31'],
    ['on 31 October and 3 November 2021', '31 October=2021-10-31', '3 November 2021=2021-11-03'],
    ['on 26-27 October', '26-27 October=2021-10-26..2021-10-27'],
  ])('%s', (text, ...dates) => {
    expect(show(text, '2021-11-24')).toEqual(dates);
  });

  test.each([
    'On the 28th anniversary of the treaty',
    'we may march on',
    'Resolution 46/5',
    'US$4.7 billion',
    '12.5 per cent',
    'No. 2021',
  ])('%s is no date', (text) => {
    expect(show(text, '2021-11-24')).toEqual([]);
  });
});

test('without a day of issue the first full date tells the year, and days relative to it have none', () => {
  expect(show('From 3 to 5 May they met. On 2 June 2020 and 4 June and yesterday', null)).toEqual([
    '3 to 5 May=2020-05-03..2020-05-05',
    '2 June 2020=2020-06-02',
    '4 June=2020-06-04',
  ]);
  expect(show('On 3 May', null)).toEqual([]);
});

test('dates are real, in order, and none lies on another', () => {
  const piece = fc.constantFrom(
    '1',
    '31',
    '30th',
    '2021',
    '1999',
    'February',
    'Feb.',
    'May',
    ' ',
    ', ',
    '-',
    '/',
    ' to ',
    ' and ',
    'of ',
    'Monday',
    'last ',
    'this year',
    'today',
    '.',
    '\n',
    'next month',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }),
      fc.constantFrom(null, '2020-02-29', '2021-11-24'),
      (pieces, issuedOn) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, from, to } of findDates(text, issuedOn)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isIsoDate(from)).toBe(true);
          expect(to === null || (isIsoDate(to) && to > from)).toBe(true);
          last = end;
        }
      },
    ),
  );
});

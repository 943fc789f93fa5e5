import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../../src/model/source.ts';
import { dayOf } from '../../../src/release/html/day-of.ts';

describe('a day is read from', () => {
  test.each<readonly [string, DateOrder, string | null]>([
    ['2024-03-05', 'DMY', '2024-03-05'],
    ['2024-03-05T23:30:00+13:00', 'DMY', '2024-03-05'],
    ['2024-03-05T00:10:00Z', 'DMY', '2024-03-05'],
    ['20240305', 'DMY', '2024-03-05'],
    ['20240305T101500', 'DMY', '2024-03-05'],
    ['2024/3/5 10:15', 'DMY', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:15:00 GMT', 'DMY', '2024-03-05'],
    ['Published: 5th March, 2024', 'DMY', '2024-03-05'],
    ['MARCH 5, 2024', 'DMY', '2024-03-05'],
    ['5 March B.E. 2567', 'DMY', '2024-03-05'],
    ['03/05/2024', 'DMY', '2024-05-03'],
    ['03/05/2024', 'MDY', '2024-03-05'],
    ['3.5.24', 'DMY', '2024-05-03'],
    ['24/03/05', 'YMD', '2024-03-05'],
    ['31/12/2024', 'MDY', '2024-12-31'],
    ['10:30 05-03-2024', 'DMY', '2024-03-05'],
    ['30 February 2024', 'DMY', null],
    ['2024-02-30', 'DMY', null],
    ['March 2024', 'DMY', null],
    ['5 March', 'DMY', null],
    ['from 5 to 7 March 2024', 'DMY', null],
    ['5 March 2024, updated 7 March 2024', 'DMY', null],
    ['10.20.30.40', 'DMY', null],
    ['', 'DMY', null],
  ])('“%s” in the order %s', (words, order, day) => {
    expect(dayOf(words, order)).toBe(day);
  });
});

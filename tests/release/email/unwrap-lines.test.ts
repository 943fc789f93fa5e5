import { expect, test } from 'vitest';
import { unwrapLines } from '../../../src/release/email/unwrap-lines.ts';

const WRAPPED = [
  'The Minister of Foreign Affairs of Botswana concluded a working visit to',
  'Lusaka today. He met his colleague.',
  'They agreed:',
  '- to open the one-stop border post at Kazungula by day and by night, all',
  'the year;',
  '- to meet again.',
  '',
  'Gaborone',
];

test('lines that were broken to fit a width are joined, and no others', () => {
  expect(unwrapLines(WRAPPED.join('\n')).split('\n')).toEqual([
    `${WRAPPED[0]} ${WRAPPED[1]}`,
    WRAPPED[2],
    `${WRAPPED[3]} ${WRAPPED[4]}`,
    ...WRAPPED.slice(5),
  ]);
  const long = `${'The Minister met his colleague in Lusaka. '.repeat(4)}\nGaborone`;
  expect(unwrapLines(long)).toBe(long);
  const short = 'Ministry of Foreign Affairs\nGaborone\n3 May 2024';
  expect(unwrapLines(short)).toBe(short);
});

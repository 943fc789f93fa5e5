import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatements } from './check-statements.ts';
import { cpuTime } from '../support/cpu-time.ts';

const HEAD = 'Foreign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024. ';

describe('acts in any text', () => {
  const words = fc.constantFrom(
    'Minister Wong',
    'thanked',
    'the two sides',
    'agreed',
    'that',
    'and',
    'which',
    'Fiji',
    ',',
    '.',
    'will',
    'not',
    'who',
    'expressed',
    'concern',
    'said',
    '"',
    'to',
    'support',
    ':',
    '\n\n',
    '(a)',
    'because',
    'trade',
  );

  test('have quotes inside the text, in order, and an act for a side', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const { document, officials, statements } = readStatements(HEAD + parts.join(' '), 'AU');
        let before = 0;
        for (const one of statements) {
          expect(one.start).toBeGreaterThanOrEqual(before);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(document.text.length);
          expect(one.side).not.toBe('');
          if (one.speaker !== null) expect(officials.people[one.speaker]).toBeDefined();
          before = one.start;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are the same each time', () => {
    const text = `${HEAD}Minister Wong thanked Fiji for its leadership. The two Ministers agreed to meet each year.`;
    expect(readStatements(text, 'AU').statements).toEqual(readStatements(text, 'AU').statements);
  });
});

describe('what is no act', () => {
  test.each([
    'The two Ministers look forward to meeting again.',
    'Minister Wong conveyed the greetings of the Governor-General.',
    'Last year Australia provided Fiji with 20 million dollars in aid.',
    'In 2016 the two countries agreed to promote investment.',
    'Minister Wong will travel to Tonga on Thursday.',
    'The visit takes place at the invitation of the Government of Fiji.',
    'The agreement signed in 2019 covers goods and services.',
    'Minister Wong was accompanied by a delegation of business people.',
  ])('%s', (sentence) => {
    expect(readStatements(HEAD + sentence, 'AU').statements).toEqual([]);
  });
});

test('a sentence without an end is read in good time', () => {
  const text = `${HEAD}Minister Wong ${'thanked Fiji and expressed, with the hope that it would agree, '.repeat(3000)}.`;
  expect(cpuTime(() => readStatements(text, 'AU'))).toBeLessThan(15_000);
});

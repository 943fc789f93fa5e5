import { describe, expect, test } from 'vitest';
import { readStatements } from '../check-statements.ts';

const HEAD =
  'Foreign Minister visits Fiji\n\nForeign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024.\n\n';

const readAll = (text: string): readonly string[] => {
  const { document, statements } = readStatements(`${HEAD}${text}\n`, 'AU');
  return statements.map((one) => `${one.side} ${one.act} ${document.text.slice(one.start, one.end)}`);
};

describe('a sentence of a quotation that bears no act of its own', () => {
  test('gives weight to how things are', () => {
    expect(
      readAll(
        '“We support the rule of law,” Minister Wong said. “The Forum is still at the centre of the region. Our bid for the seat is good for the islands.”',
      ),
    ).toEqual([
      'AU COMMIT support the rule of law',
      'AU EMPHASIZE The Forum is still at the centre of the region',
      'AU EMPHASIZE Our bid for the seat is good for the islands',
    ]);
  });

  test('says nothing where it tells of the past or is cut short', () => {
    expect(
      readAll(
        '“We support the rule of law,” Minister Wong said. “Fifty years ago the islands were far away from us. No ifs or buts.”',
      ),
    ).toEqual(['AU COMMIT support the rule of law']);
  });

  test('counts in a quotation only', () => {
    expect(readAll('The Forum is still at the centre of the region.')).toEqual([]);
  });
});

/** What "we" oblige ourselves to, and what others are obliged to. */
const DUTIES: Readonly<Record<string, readonly string[]>> = {
  'To address climate change, we must work closely together.': ['AU EMPHASIZE'],
  'We have to give the islands more support.': ['AU EMPHASIZE'],
  'We need to look after the reefs.': ['AU EMPHASIZE'],
  'We must not.': [],
  'The ship had to wait in the port.': [],
  'The delegation must work on Friday.': [],
};

test.each(Object.entries(DUTIES))('the duty in “%s”', (text, acts) => {
  expect(readStatements(`${HEAD}${text}\n`, 'AU').statements.map((one) => `${one.side} ${one.act}`)).toEqual(
    acts,
  );
});

/** Whose words they are where a phrase before names someone else. */
const MET: Readonly<Record<string, string>> = {
  'Prime Minister Rabuka thanked his guest. With the Tongan Prime Minister, Siaosi Sovaleni, she underlined the value of the Forum.':
    'AU',
  'Prime Minister Rabuka thanked his guest. He underlined the value of the Forum.': 'FJ',
};

test.each(Object.entries(MET))('who speaks in “%s”', (text, side) => {
  expect(readStatements(`${HEAD}${text}\n`, 'AU').statements.at(-1)?.side).toBe(side);
});

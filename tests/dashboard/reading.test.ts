import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/dashboard/parts/reading/blocks.ts';
import type { Mark } from '../../src/dashboard/parts/reading/marks.ts';
import { placeText, readPlace } from '../../src/dashboard/parts/reading/place.ts';
import { runsOf } from '../../src/dashboard/parts/reading/runs.ts';

describe('a text taken apart where marks begin and end', () => {
  const text = 'They agreed to expand trade with the Bank of Japan.';
  const mark = (kind: Mark['kind'], words: string): Mark => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind, id: words };
  };
  const said = mark('acts', 'agreed to expand trade with the Bank');
  const bank = mark('organisations', 'Bank of Japan');
  const japan = mark('countries', 'Japan');
  const whole = { start: 0, end: text.length };

  it('shows each character once, the shortest of the marks over it first', () => {
    const runs = runsOf(whole, [said, bank, japan], null);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'They ',
      'agreed to expand trade with the ',
      'Bank',
      ' of ',
      'Japan',
      '.',
    ]);
    expect(runs.map(({ named }) => named?.id ?? null)).toEqual([
      null,
      null,
      bank.id,
      bank.id,
      japan.id,
      null,
    ]);
    expect(runs.map((run) => run.said !== null)).toEqual([false, true, true, false, false, false]);
    expect(runs.filter(({ begins }) => begins.length > 0).map(({ start }) => start)).toEqual([said.start]);
  });

  it('cuts where what is sought begins and ends, whatever is marked there', () => {
    const sought = mark('acts', 'the Bank of');
    const runs = runsOf(whole, [bank], sought).filter(({ isSought }) => isSought);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(['the ', 'Bank of']);
  });

  it('leaves out what lies in another part', () => {
    const part = { start: 0, end: 4 };
    expect(runsOf(part, [said, bank], bank)).toEqual([
      { ...part, named: null, said: null, begins: [], isSought: false },
    ]);
  });
});

describe('the paragraphs of a text', () => {
  const looksOf = (text: string, title: string) =>
    blocksOf(text, title).map(({ start, end, look }) => `${look}: ${text.slice(start, end)}`);

  it('tell its letterhead, title, headings and the rest apart', () => {
    const text =
      'MINISTRY\nRelease\n\nA Visit   to\nPeru\nLima, 3 May 2024\n\nHe met her.\nAnd others.\n\nOn trade\n\nMore.\n\n3 May 2024\n\nThe end';
    expect(looksOf(text, 'A Visit to Peru')).toEqual([
      'letterhead: MINISTRY\nRelease',
      'title: A Visit   to\nPeru',
      'letterhead: Lima, 3 May 2024',
      'paragraph: He met her.\nAnd others.',
      'heading: On trade',
      'paragraph: More.',
      'paragraph: 3 May 2024',
      'paragraph: The end',
    ]);
  });

  it('are all there where the title is not', () => {
    expect(looksOf('One.\n\nTwo.', 'Elsewhere')).toEqual(['paragraph: One.', 'paragraph: Two.']);
    expect(looksOf('A title', 'A title')).toEqual(['title: A title']);
  });
});

describe('a place of an address', () => {
  it('is read as it is written, and nothing else is one', () => {
    expect(readPlace(placeText({ start: 3, end: 9 }))).toEqual({ start: 3, end: 9 });
    for (const text of [undefined, '', '9-3', '3-3', 'a-b', '3']) expect(readPlace(text)).toBeNull();
  });
});

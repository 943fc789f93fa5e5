import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../src/release/pdf/piece.ts';
import { removeRunningLines } from '../../../src/release/pdf/running-lines.ts';

/** A page of A4 with lines at the given places from its top. */
const pageOf = (lines: readonly (readonly [number, string])[]): PdfPage => ({
  height: 842,
  pieces: lines.map(([baseline, text]) => ({ text, left: 72, right: 500, baseline, size: 11 })),
});
const BODY = [300, 'The ministers met.'] as const;
const textsOf = (pages: readonly PdfPage[]) =>
  removeRunningLines(pages).map(({ pieces }) => pieces.map(({ text }) => text));

describe('of the lines at the edges of pages', () => {
  it.each(['3', '- 3 -', 'Page 3 of 12', '3/12', 'iii', 'p. 3', '3 |'])(
    '“%s” is a number of a page',
    (number) => {
      expect(textsOf([pageOf([BODY, [800, number]])])).toEqual([[BODY[1]]]);
    },
  );

  it.each(['2024', '06/2024', '12 June 2024', 'Suva', '3 points', '1. Trade'])('“%s” stays', (line) => {
    expect(textsOf([pageOf([[60, line], BODY])])).toEqual([[line, BODY[1]]]);
  });

  it('those that repeat go, but for a letterhead on the first page', () => {
    const page = (number: number) =>
      pageOf([
        [40, 'Ministry of Foreign Affairs'],
        [55, `No. 12 – Page ${number} of 2`],
        BODY,
        [810, 'Tel. 123'],
      ]);
    expect(textsOf([page(1), page(2)])).toEqual([['Ministry of Foreign Affairs', BODY[1]], [BODY[1]]]);
  });

  it('the title above a later page goes, and what repeats in the middle stays', () => {
    const first = pageOf([[90, 'Talks in Suva'], BODY]);
    const second = pageOf([[40, 'TALKS IN SUVA'], BODY]);
    expect(textsOf([first, second])).toEqual([['Talks in Suva', BODY[1]], [BODY[1]]]);
  });
});

import { describe, expect, it } from 'vitest';
import type { RelationMonth } from '../../src/model/graph-records.ts';
import { relationTimelineOf } from '../../src/relation/relation-timeline.ts';

const november: RelationMonth = {
  month: '2021-11',
  engagements: { MEETING: 2, SIGNING: 1 },
  releases: 3,
  statements: 4,
  scoreSum: 12,
};
const december: RelationMonth = {
  month: '2021-12',
  engagements: { PROTEST_NOTE: 1 },
  releases: 1,
  statements: 2,
  scoreSum: -6,
};
const march: RelationMonth = { month: '2022-03', engagements: {}, releases: 1, statements: 0, scoreSum: 0 };
const all = [
  { month: '2021-10', count: 8 },
  { month: '2021-11', count: 12 },
  { month: '2021-12', count: 4 },
  { month: '2022-03', count: 10 },
  { month: '2022-04', count: 10 },
];

describe('relationTimelineOf', () => {
  it('gives every month its totals, its tone, and its part of all releases', () => {
    expect(relationTimelineOf([november, december], all, 'MONTH')).toEqual([
      { start: '2021-11-01', engagements: 3, releases: 3, statements: 4, tone: 3, share: 0.25 },
      { start: '2021-12-01', engagements: 1, releases: 1, statements: 2, tone: -3, share: 0.25 },
    ]);
  });

  it('weighs the tone of a quarter by statements, and its share by all releases of the quarter', () => {
    expect(relationTimelineOf([november, december, march], all, 'QUARTER')).toEqual([
      { start: '2021-10-01', engagements: 4, releases: 4, statements: 6, tone: 1, share: 4 / 24 },
      { start: '2022-01-01', engagements: 0, releases: 1, statements: 0, tone: null, share: 0.1 },
    ]);
  });

  it('fills a gap with nothing', () => {
    const [, gap] = relationTimelineOf([december, march], all, 'MONTH');
    expect(gap).toEqual({
      start: '2022-01-01',
      engagements: 0,
      releases: 0,
      statements: 0,
      tone: null,
      share: 0,
    });
  });

  it('keeps to the period', () => {
    const starts = (from: string, to: string) =>
      relationTimelineOf([november, march], all, 'YEAR', { from, to }).map((p) => [p.start, p.releases]);
    expect(starts('2020-01-01', '2021-06-30')).toEqual([
      ['2020-01-01', 0],
      ['2021-01-01', 3],
    ]);
  });
});

import { expect, it } from 'vitest';
import { newestMonths } from '../../../src/graphql/subgraph/newest-months.ts';

const MONTHS = [
  { month: '2020-12', count: 5 },
  { month: '2021-02', count: 3 },
  { month: '2021-03', count: 4 },
];

it('the newest months are as many as hold enough releases, within the period', () => {
  const to = '2021-03-15';
  expect(newestMonths(MONTHS, 4, { to })).toEqual({ from: '2021-03-01', to });
  expect(newestMonths(MONTHS, 5, { from: '2020-12-24' })).toEqual({ from: '2021-02-01' });
  expect(newestMonths(MONTHS, 8, { from: '2020-12-24' })).toEqual({ from: '2020-12-24' });
  expect(newestMonths(MONTHS, 12, {})).toEqual({ from: '2020-12-01' });
  expect(newestMonths(MONTHS, 13, {})).toEqual({});
  expect(newestMonths([], 1, {})).toEqual({});
});

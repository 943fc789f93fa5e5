import { expect, it } from 'vitest';
import { namesWithRoom } from '../../src/dashboard/pages/network/names-with-room.ts';

const STAGE = { width: 300, height: 100 };
const named = (code: string, x: number, y: number, radius = 5) => ({ code, x, y, radius, width: 60 });

it('names the larger of two whose names would lie upon each other', () => {
  const names = [named('small', 50, 50), named('large', 60, 52, 9), named('away', 180, 50)];
  expect([...namesWithRoom(names, STAGE)]).toEqual(['large', 'away']);
});

it('names both where one stands a line under the other', () => {
  expect([...namesWithRoom([named('one', 50, 30), named('two', 50, 44)], STAGE)]).toEqual(['one', 'two']);
});

it('names nobody whose name would go over the edge', () => {
  const names = [
    named('right', 240, 50),
    named('top', 50, 3),
    named('bottom', 50, 97),
    named('fits', 200, 50),
  ];
  expect([...namesWithRoom(names, STAGE)]).toEqual(['fits']);
});

import { expect, it } from 'vitest';
import { namesWithRoom } from '../../src/dashboard/pages/network/names-with-room.ts';

const STAGE = { width: 300, height: 100 };
const named = (code: string, x: number, y: number, radius = 5) => ({ code, x, y, radius, width: 60 });

it('names the larger of two whose names would lie upon each other', () => {
  const names = [named('small', 50, 50), named('large', 60, 52, 9), named('away', 180, 50)];
  expect([...namesWithRoom(names, names, STAGE)]).toEqual(['large', 'away']);
});

it('names both where one stands a line under the other', () => {
  const names = [named('one', 50, 30), named('two', 50, 44)];
  expect([...namesWithRoom(names, names, STAGE)]).toEqual(['one', 'two']);
});

it('names nobody whose name would go over the edge', () => {
  const names = [
    named('right', 240, 50),
    named('top', 50, 3),
    named('bottom', 50, 97),
    named('fits', 200, 30),
  ];
  expect([...namesWithRoom(names, names, STAGE)]).toEqual(['fits']);
});

it('names none but the twelve largest where the name would lie upon the dot of another, named or not', () => {
  const largest = Array.from({ length: 12 }, (_, index) => named(`large${index}`, 20, 20 * index + 10, 9));
  const names = [...largest, named('over', 120, 50), named('beside', 180, 90)];
  const dots = [
    { code: 'unnamed', x: 150, y: 48, radius: 3 },
    { code: 'another', x: 50, y: 30, radius: 3 },
  ];
  expect([...namesWithRoom(names, [...names, ...dots], { width: 300, height: 300 })]).toEqual([
    ...largest.map(({ code }) => code),
    'beside',
  ]);
});

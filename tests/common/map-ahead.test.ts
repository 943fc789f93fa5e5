import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapAhead } from '../../src/common/map-ahead.ts';

test('outcomes come in the order of their items, and no more are under way than may be', async () => {
  let underWay = 0;
  let most = 0;
  const outcomes = [];
  for await (const outcome of mapAhead([5, 1, 4, 2, 3, 0], 3, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setTimeout(item * 3);
    underWay -= 1;
    if (item === 4) throw new Error('four');
    return item * 10;
  }))
    outcomes.push('value' in outcome ? outcome.value : `${outcome.item}: ${String(outcome.error)}`);
  expect(outcomes).toEqual([50, 10, '4: Error: four', 20, 30, 0]);
  expect(most).toBe(3);
});

test('items are not asked for ahead of those that are wanted', async () => {
  let asked = 0;
  function* items() {
    for (;;) {
      asked += 1;
      yield asked;
    }
  }
  for await (const { item } of mapAhead(items(), 2, async (one) => one)) if (item === 3) break;
  expect(asked).toBeLessThanOrEqual(4);
});

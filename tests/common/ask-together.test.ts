import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { askTogether } from '../../src/common/ask-together.ts';

it('puts a question once for all who ask it within one turn, and never for whoever asks later', async () => {
  let asked = 0;
  const ask = askTogether(async () => ++asked);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  const second = ask();
  await setImmediate();
  expect(await Promise.all([second, ask()])).toEqual([2, 3]);
});

it('tells all who asked of a failure, and asks again afterwards', async () => {
  let asked = 0;
  const ask = askTogether(async () => {
    asked += 1;
    if (asked === 1) throw new Error('Not now.');
    return asked;
  });
  const answers = await Promise.allSettled([ask(), ask()]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ask()).toBe(2);
});

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import type { RuleCard } from '../../src/reading/rule.ts';
import { showFound } from './show-found.ts';

const READING = fileURLToPath(new URL('../../src/reading/', import.meta.url));
const reference = loadReference();

const files = readdirSync(READING, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('lexicon'))
  .sort();
const cards = (
  await Promise.all(
    files.map(async (file) => {
      const { card } = (await import(join(READING, file))) as { card?: RuleCard };
      return card === undefined ? [] : [{ file, card }];
    }),
  )
).flat();

test('every rule has a name of its own', () => {
  const names = cards.map(({ card }) => card.name);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(cards)('$card.name', ({ file, card }) => {
  test('its card tells what it reads, with texts for and against', () => {
    expect(card.name).toBe(basename(file, '.ts'));
    expect(card.reads).toMatch(/\w+ \w+/u);
    expect(card.examples.length).toBeGreaterThan(0);
    expect(card.examples.every(({ gives }) => gives.length > 0)).toBe(true);
    expect(card.counterexamples.length).toBeGreaterThan(0);
  });

  test.each(card.examples)('reads “$text”', ({ text, gives }) => {
    expect(foundBy(card.name, text)).toEqual(gives);
  });

  test.each(card.counterexamples)('finds nothing in “%s”', (text) => {
    expect(foundBy(card.name, text)).toEqual([]);
  });
});

function foundBy(rule: string, text: string): readonly string[] {
  return showFound(text, reference)
    .filter((one) => one.rule === rule)
    .map((one) => one.words);
}

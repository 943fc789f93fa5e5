import { expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { loadReference } from '../../src/load-reference.ts';

test('a text that begins with an apostrophe is read', () => {
  const { officials } = readText('’s Foreign Minister Wang Yi met the guests.', 'release', loadReference());
  expect(officials.map(({ name }) => name)).toEqual(['Wang Yi']);
});

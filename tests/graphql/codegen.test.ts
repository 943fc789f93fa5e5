import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateResolversTypes } from '../../src/graphql/codegen.ts';

it('the types of resolvers are those of the schema: after a change, run "npm run codegen"', async () => {
  const kept = readFileSync(
    new URL('../../src/graphql/generated/resolvers-types.ts', import.meta.url),
    'utf8',
  );
  expect(await generateResolversTypes()).toBe(kept);
});

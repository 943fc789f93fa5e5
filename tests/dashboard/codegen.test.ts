import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateDocuments } from '../../src/dashboard/codegen.ts';

it('the types of the dashboard’s questions are those of the schema: after a change, run "npm run codegen"', async () => {
  const files = await generateDocuments();
  expect(files.size).toBeGreaterThan(1);
  for (const [path, content] of files)
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(content);
});

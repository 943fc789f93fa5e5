import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { InOrder } from './support/neo4j/in-order.ts';

const NEO4J = 'tests/**/*.neo4j.test.ts';
const BROWSER = 'tests/**/*.browser.test.ts';
/** How many browsers there are at once: with two beside Neo4j's tests, pages take longer than is waited for. */
const BROWSERS = Number(process.env['ENTENTE_TEST_BROWSERS'] ?? 1);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Node.js, and with it Apollo Server, takes the file that "main" names; Vite would take another copy, with other classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    sequence: { sequencer: InOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [NEO4J, BROWSER],
          // Vitest leaves one core alone, which is half of a small machine.
          maxWorkers: availableParallelism(),
          // Files share what they import: to load that anew for each takes as long as most of the tests.
          isolate: false,
          // A machine may have more to do than these tests.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: 'tests/support/neo4j/global-setup.ts',
          // There is one database, and each file thinks it has it for itself.
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          fileParallelism: BROWSERS > 1,
          maxWorkers: BROWSERS,
          isolate: false,
          sequence: { groupOrder: 2 },
          // What a page is to show is waited for, however busy the machine.
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

import { describe, inject } from 'vitest';
import type { TestNeo4j } from './test-neo4j.ts';

/** Vitest's `describe` for tests that need Neo4j: they get its address, and are skipped where there is none. */
export function describeNeo4j(name: string, tests: (server: TestNeo4j) => void): void {
  const server = inject('neo4j');
  const none = { uri: '', username: '', password: '' };
  describe.skipIf(server === null)(name, () => tests(server ?? none));
}

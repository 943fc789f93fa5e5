import { describe, inject } from 'vitest';
import type { TestNeo4j } from './test-neo4j.ts';

/** What skipped tests are collected with; no name under `.invalid` ever leads to a server. */
const NOWHERE: TestNeo4j = { uri: 'bolt://nowhere.invalid:7687', username: 'neo4j', password: '' };

/** Vitest's `describe` for tests that need Neo4j: they get its address, and are skipped where there is none. */
export function describeNeo4j(name: string, tests: (server: TestNeo4j) => void): void {
  const server = inject('neo4j');
  describe.skipIf(server === null)(name, () => tests(server ?? NOWHERE));
}

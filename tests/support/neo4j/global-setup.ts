import type { TestProject } from 'vitest/node';
import { findNeo4j } from './find-neo4j.ts';
import { NotOnThisMachineError, type RunningNeo4j } from './test-neo4j.ts';

/**
 * Gives the tests a Neo4j, `inject('neo4j')`, and ends it after them. Where none can be had they get null and are
 * skipped, with one line that says what to install; with `CI=true` that is an error.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const started = performance.now();
  const neo4j = await findNeo4j(process.env).catch(orNone);
  if (neo4j === null) {
    project.provide('neo4j', null);
    return undefined;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`Neo4j for the tests: ${neo4j.place}, ${neo4j.uri} (after ${seconds} s)\n`);
  const { uri, username, password } = neo4j;
  project.provide('neo4j', { uri, username, password });
  return () => neo4j.stop();
}

function orNone(error: unknown): RunningNeo4j | null {
  if (process.env['CI'] === 'true' || !(error instanceof NotOnThisMachineError)) throw error;
  process.stderr.write(`\n*** THE NEO4J TESTS ARE SKIPPED. ${error.message} ***\n\n`);
  return null;
}

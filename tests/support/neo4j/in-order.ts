import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the schema; all that follow find it made. */
const FIRST = ['/store/neo4j/open-neo4j-store.'];
/** Have the server forget how it answers, to see it plan anew; the last one drops the schema. */
const LAST = ['/store/neo4j/plans.', '/store/neo4j/budgets.', '/support/neo4j/'];

/**
 * Vitest's order of the test files, but for those that have Neo4j forget its plans. To plan a statement takes it longer
 * than to answer it, and most files ask with the same ones.
 */
export class InOrder extends BaseSequencer {
  /** The files as they are to run. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  if (FIRST.some((part) => moduleId.includes(part))) return -1;
  return LAST.findIndex((part) => moduleId.includes(part)) + 1;
}

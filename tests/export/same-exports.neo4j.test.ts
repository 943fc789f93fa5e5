import { expect, it } from 'vitest';
import { EXPORTS } from '../../src/export/exports.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { PATIENCE, reference, useSmallWorld } from '../store/conformance/small-world.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { exportText } from './export-text.ts';

describeNeo4j('exports', (server) => {
  const embedded = useSmallWorld(() => openScratchStore(reference));
  const served = useSmallWorld(() => openEmptyNeo4j(server));

  it.each(EXPORTS.map(({ file }) => file))(
    '%s is the same from both stores',
    { timeout: PATIENCE },
    async (file) => {
      expect(await exportText(served(), file)).toBe(await exportText(embedded(), file));
    },
  );
});

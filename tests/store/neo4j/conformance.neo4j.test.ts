import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { openEmptyNeo4j } from './open-empty.ts';
const suites = import.meta.glob('../conformance/*.ts', { eager: true }) as Record<string, Record<string, unknown>>;
describeNeo4j('conformance', (server) => {
  for (const module of Object.values(suites))
    for (const [name, f] of Object.entries(module))
      if (name.startsWith('describe') && typeof f === 'function') f(() => openEmptyNeo4j(server));
});

import type { Driver, ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openConnection } from '../../../src/store/neo4j/connection.ts';
import { storeOver } from '../../../src/store/neo4j/neo4j-store.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { makeWorld } from '../../support/worlds/make-world.ts';
import { PATIENCE, reference } from '../conformance/small-world.ts';
import { budgetsFor } from './budgets.ts';
import { driverOf, openEmptyNeo4j } from './open-empty.ts';
import { profileReads } from './profile-reads.ts';

const FEW = 100;
const MANY = 400;

describeNeo4j('the work of a question', (server) => {
  const contributions = makeWorld(1, MANY, reference);
  const budgets = budgetsFor(contributions);
  const asked = new Map<string, ProfiledPlan>();
  let driver: Driver;
  let store: GraphStore;
  let world: World;

  beforeAll(async () => {
    driver = driverOf(server);
    await (await openEmptyNeo4j(server)).close();
    store = storeOver(profileReads(openConnection(server), driver, asked), reference);
    world = new World([store], reference);
  }, PATIENCE);
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  it.each([FEW, MANY])(
    'stays within its budget with %i releases',
    { timeout: PATIENCE * 4 },
    async (releases) => {
      await world.put(...contributions.slice(world.held.size, releases));
      // The planner goes by counts that it samples; on a graph that has just been written they would be old.
      await driver.executeQuery('CALL db.prepareForReplanning(60)');
      const over: string[] = [];
      for (const { method, hits, ask } of budgets) {
        asked.clear();
        await ask(store);
        const sum = [...asked.values()].reduce((all, plan) => all + hitsOf(plan), 0);
        if (sum > hits || sum === 0) over.push(`${method}: ${sum} db hits instead of ${hits} at most`);
      }
      expect(over).toEqual([]);
    },
  );
});

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}

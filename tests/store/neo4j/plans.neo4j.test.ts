import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saidDigest } from '../../../src/model/revision.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openConnection } from '../../../src/store/neo4j/connection.ts';
import { storeOver } from '../../../src/store/neo4j/neo4j-store.ts';
import { encodeParameters } from '../../../src/store/neo4j/parameters.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { makeWorld } from '../../support/worlds/make-world.ts';
import { PATIENCE, reference } from '../conformance/small-world.ts';
import { askAll } from '../differential/ask-all.ts';
import { driverOf, openEmptyNeo4j } from './open-empty.ts';
import { profileReads } from './profile-reads.ts';
import { recordStatements, type Recorded } from './record-statements.ts';

/** Reading all nodes or relationships there are, or all of a label or type. */
const SCANS = /AllNodesScan|LabelScan|LabelsScan|TypeScan|TypesScan|AllRelationshipsScan/;

/** The countries are as many as the reference data has, however large the graph. */
const FEW = /\bc:Country\b/;

const RELEASES = 250;
/** Questions of each kind, with filters at random. */
const ROUNDS = 5;
/** The first page of a list, and one after another. */
const PAGES = 2;

/** More than a page of ten, with the nodes around them, and less than the lists have. */
const MOST_ROWS = 60;

describeNeo4j('the plans of the statements', (server) => {
  let driver: Driver;
  let store: GraphStore;
  const contributions = makeWorld(1, RELEASES, reference);
  const written = new Map<string, Recorded>();
  const asked = new Map<string, ProfiledPlan>();

  beforeAll(async () => {
    driver = driverOf(server);
    await (await openEmptyNeo4j(server)).close();
    const writer = storeOver(recordStatements(openConnection(server), written), reference);
    const world = new World([writer], reference);
    await world.put(...contributions);
    await world.remove(...[...world.held.keys()].slice(0, 20));
    await world.put(...contributions.slice(0, 20));
    const [one, other] = [...world.held.keys()];
    if (one === undefined || other === undefined) throw new Error('The world is empty.');
    const said = { title: 'Old', text: 'Old', issuedOn: null };
    const instants = { readAt: '2026-01-01T00:00:00.000Z', replacedAt: '2026-01-02T00:00:00.000Z' };
    const revisions = [{ release: other, stoodAs: one, ...said, digest: saidDigest(said), ...instants }];
    await world.change({
      remove: [one],
      add: [],
      history: { successions: [{ from: one, to: other }], revisions },
    });
    await writer.close();
    // The planner goes by counts that it samples; on a graph that has just been written they would be old.
    await driver.executeQuery('CALL db.prepareForReplanning(60)');

    store = storeOver(profileReads(openConnection(server), driver, asked), reference);
    for await (const { question } of askAll(store, contributions, 1, ROUNDS, PAGES))
      expect(question).not.toBe('');
  }, PATIENCE * 10);
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  it('cover every kind of question and write', () => {
    const names = new Set([...asked.keys(), ...written.keys()].map(nameOf));
    expect([...names].sort()).toEqual(
      expect.arrayContaining([
        'engagements listed',
        'officials found by name',
        'releases added',
        'releases counted',
        'releases listed, relevance first',
        'relations listed by tone',
        'reports in a block',
        'statements listed',
        'what stands with entities',
      ]),
    );
    expect(names.size).toBeGreaterThan(60);
  });

  it('of questions begin at an index', () => {
    const scanning = [...asked]
      // It counts everything there is, one by one.
      .filter(([statement]) => nameOf(statement) !== 'inventory')
      .flatMap(([statement, plan]) => scansOf(plan, statement));
    expect(scanning).toEqual([]);
  });

  it('of writes begin at an index', { timeout: PATIENCE }, async () => {
    const scanning: string[] = [];
    for (const { statement, parameters } of written.values()) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, encodeParameters(parameters));
      if (summary.plan !== false) scanning.push(...scansOf(summary.plan, statement));
    }
    expect(scanning).toEqual([]);
  });

  it('of the first page of a list read no more than the page', async () => {
    const [country = '', named] = mostOften(contributions.flatMap((one) => one.namings.map((n) => n.entity)));
    const [side = '', said] = mostOften(
      contributions.flatMap((one) => one.statements.flatMap((s) => s.sides)),
    );
    expect(Math.min(named, said)).toBeGreaterThan(MOST_ROWS);
    const publisher = country.slice('country:'.length);
    asked.clear();
    const request = { where: {}, first: 10, after: null };
    await store.listReleases([{ ...request, order: 'NEWEST' }]);
    await store.listReleases([{ ...request, order: 'OLDEST' }]);
    await store.listReleases([{ ...request, order: 'NEWEST', where: { names: [[country]] } }]);
    await store.listReleases([{ ...request, order: 'NEWEST', where: { publishers: [publisher] } }]);
    await store.listEngagements([request]);
    await store.listStatements([request]);
    await store.listStatements([{ ...request, where: { sides: [side] } }]);
    await store.listOfficials([request]);
    await store.listRelations([{ ...request, order: 'STRENGTH' }]);
    await store.listRelations([{ ...request, order: 'LAST_CONTACT' }]);
    expect(asked.size).toBe(10);
    for (const [statement, plan] of asked) {
      const rows = operatorsOf(plan).map((operator) => operator.rows);
      expect(Math.max(...rows), statement).toBeLessThan(MOST_ROWS);
    }
  });
});

function scansOf(plan: Plan | ProfiledPlan, statement: string): string[] {
  return operatorsOf<Plan | ProfiledPlan>(plan)
    .map(({ operatorType, arguments: details }) => `${operatorType} ${String(details['Details'])}`)
    .filter((operator) => SCANS.test(operator) && !FEW.test(operator))
    .map((operator) => `${operator} in:\n${statement}`);
}

function operatorsOf<P extends { children: P[] }>(plan: P): P[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

/** The name in the statement's first line. */
function nameOf(statement: string): string {
  return statement.slice('// '.length, statement.indexOf('\n'));
}

function mostOften(items: readonly string[]): readonly [string, number] {
  const counts = [...Map.groupBy(items, (item) => item)].map(([item, all]) => [item, all.length] as const);
  return counts.sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
}

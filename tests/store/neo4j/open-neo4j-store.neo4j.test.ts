import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphChange } from '../../../src/store/graph-change.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { NO_HISTORY, NOBODY_CHANGES } from '../../../src/store/graph-change.ts';
import { StoreConflictError, StoreUnavailableError } from '../../../src/store/store-errors.ts';
import { MIGRATIONS } from '../../../src/store/neo4j/migrations.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import { clearNeo4j } from '../../support/neo4j/clear-neo4j.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';
import { dropSchema } from '../../support/neo4j/drop-schema.ts';
import { forgetReleases } from '../../support/neo4j/forget-releases.ts';
import { dumpOf } from '../../support/worlds/dump-of.ts';
import { engagementsOf, World } from '../../support/worlds/graph-changes.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import { partOf, reference, SMALL_WORLD } from '../conformance/small-world.ts';
import { driverOf } from './open-empty.ts';

const NOTHING = {
  remove: [],
  add: [],
  dropEngagements: [],
  putEngagements: [],
  whoIsWho: NOBODY_CHANGES,
  history: NO_HISTORY,
};

describeNeo4j('a store in Neo4j', (server) => {
  let driver: Driver;
  let open: GraphStore[] = [];

  beforeAll(() => {
    driver = driverOf(server);
  });
  beforeEach(() => forgetReleases(driver));
  afterEach(async () => {
    for (const store of open) await store.close();
    open = [];
  });
  afterAll(async () => {
    await clearNeo4j(driver);
    await driver.close();
  });

  function openStore(more: Partial<Parameters<typeof openNeo4jStore>[0]> = {}): GraphStore {
    const store = openNeo4jStore({ ...server, reference, ...more });
    open.push(store);
    return store;
  }
  async function openPrepared(): Promise<GraphStore> {
    const store = openStore();
    await store.prepare();
    return store;
  }
  async function valuesOf(query: string): Promise<unknown[]> {
    const { records } = await driver.executeQuery(query);
    return records.map((record) => record.get(0) as unknown);
  }

  describe('prepare', () => {
    const empty = async (): Promise<void> => {
      await clearNeo4j(driver);
      await dropSchema(driver);
    };
    afterAll(() => clearNeo4j(driver));

    const schema = 'SHOW INDEXES YIELD name, type, state RETURN [name, type, state] AS index ORDER BY name';
    const nodes = 'MATCH (n) RETURN labels(n) + [n.name] AS node ORDER BY toString(node[0]), n.id';
    const links = 'MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id] AS link ORDER BY a.id, type(r), b.id';

    it('makes constraints, indexes and the reference data, all at once usable', async () => {
      await empty();
      await openPrepared();
      const indexes = (await valuesOf(schema)) as string[][];
      expect(indexes.map(([name]) => name)).toEqual(
        expect.arrayContaining([
          'entity_id',
          'release_day',
          'release_search',
          'within_relation',
          'report_id',
        ]),
      );
      expect(new Set(indexes.map(([, , state]) => state))).toEqual(new Set(['ONLINE']));
      expect(await valuesOf("MATCH (:Country {id: 'country:KH'})-[:MEMBER_OF]->(o) RETURN o.id")).toContain(
        'organization:ASEAN',
      );
      const narrower = reference.sectors.filter(({ broader }) => broader !== null).length;
      expect(await valuesOf('MATCH (:Sector)-[r:NARROWER_THAN]->(:Sector) RETURN count(r)')).toEqual([
        narrower,
      ]);
    });

    it('changes nothing the second time, nor when it runs several times at once', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      const before = [await valuesOf(schema), await valuesOf(nodes), await valuesOf(links)];
      const dump = await dumpOf(store);
      await store.prepare();
      await Promise.all([openPrepared(), openPrepared(), openPrepared()]);
      expect([await valuesOf(schema), await valuesOf(nodes), await valuesOf(links)]).toEqual(before);
      expect(await dumpOf(store)).toBe(dump);
    });

    it('makes an empty database ready though several begin at once', async () => {
      await empty();
      await Promise.all([openPrepared(), openPrepared(), openPrepared()]);
      expect(await valuesOf('MATCH (s:Store) RETURN [s.version, s.schema]')).toEqual([
        [0, MIGRATIONS.at(-1)?.number],
      ]);
      const members = reference.organizations.flatMap(({ members }) => members).length;
      expect(await valuesOf('MATCH ()-[r:MEMBER_OF]->() RETURN count(r)')).toEqual([members]);
    });

    it('takes over changed reference data, and leaves the graph of the releases', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      const dump = await dumpOf(store);
      const other = {
        ...reference,
        sectors: reference.sectors.filter(({ id }) => id !== 'fisheries'),
        organizations: reference.organizations.map((one) =>
          one.id === 'ASEAN' ? { ...one, name: 'Another name', members: ['KH'] } : one,
        ),
      };
      const changed = openStore({ reference: other });
      await changed.prepare();
      expect(await valuesOf("MATCH (n:Sector {id: 'sector:fisheries'}) RETURN n.id")).toEqual([]);
      expect(
        await valuesOf(
          "MATCH (n:Organization {id: 'organization:ASEAN'})<-[:MEMBER_OF]-(c) RETURN [n.name, c.id]",
        ),
      ).toEqual([['Another name', 'country:KH']]);
      expect(await dumpOf(changed)).toBe(dump);
    });

    it('adds what the words of releases are where an older version did not write it', async () => {
      const store = await openPrepared();
      const releases = SMALL_WORLD.map(({ release }) => release);
      await new World([store], reference).put(...SMALL_WORLD);
      await driver.executeQuery(
        'MATCH (r:Release) REMOVE r.wordsDigest, r.otherAddresses, r.standsSince WITH count(r) AS all MATCH (s:Store) SET s.schema = 6',
      );
      const upgraded = await openPrepared();
      const held = await upgraded.releases(releases.map(({ id }) => id));
      expect(held).toEqual(releases.map((release) => ({ ...release, otherAddresses: [] })));
      const [release] = releases;
      if (release === undefined) throw new Error('The world has no release.');
      const { wordsDigest, publisher, issuedOn } = release;
      expect(
        await upgraded.stampsByWords([{ wordsDigest, publisher: publisher.country, issuedOn }]),
      ).toMatchObject([{ id: release.id }]);
    });

    it('adds what releases name where an older version did not write it', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      const named = 'MATCH (r:Release) RETURN r.named ORDER BY r.id';
      const written = await valuesOf(named);
      await driver.executeQuery(
        'MATCH (r:Release) REMOVE r.named WITH count(r) AS all MATCH (s:Store) SET s.schema = 3',
      );
      await openPrepared();
      expect(await valuesOf(named)).toEqual(written);
      expect(written.flat()).toContain('country:KH');
    });

    it('adds totals where an older version did not keep them', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      const totals =
        'MATCH (n:RelationYear|ReleaseMonth|Collection) RETURN [labels(n), properties(n)] ORDER BY labels(n), n.id';
      const written = await valuesOf(totals);
      expect(written.length).toBeGreaterThan(10);
      await driver.executeQuery(
        'MATCH (n:RelationYear|ReleaseMonth|Collection) DELETE n WITH count(n) AS all MATCH (s:Store) SET s.schema = 11',
      );
      await openPrepared();
      expect(await valuesOf(totals)).toEqual(written);
    });

    it('adds how many releases entities share where an older version did not write it', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      const shared =
        'MATCH ()-[s:STANDS_WITH]->() RETURN [s.pair, s.releases, s.firstSeen, s.lastSeen] ORDER BY s.pair';
      const written = await valuesOf(shared);
      await driver.executeQuery(
        'MATCH ()-[s:STANDS_WITH]->() DELETE s WITH count(*) AS all MATCH (s:Store) SET s.schema = 16',
      );
      await openPrepared();
      expect(await valuesOf(shared)).toEqual(written);
      expect(written.length).toBeGreaterThan(20);
    });

    it('refuses a schema that a newer version wrote', async () => {
      await openPrepared();
      await driver.executeQuery('MATCH (s:Store) SET s.schema = 1000');
      await expect(openPrepared()).rejects.toThrow(StoreUnavailableError);
      await expect(openPrepared()).rejects.toThrow(/schema 1000/);
    });
  });

  describe('writing', () => {
    it('lets one of two writers through, with nothing of the other', async () => {
      const [one, other] = [await openPrepared(), await openPrepared()];
      const version = await one.version();
      const change = (name: 'alpha' | 'charlie'): GraphChange => ({
        ...NOTHING,
        add: [partOf(name)],
        putEngagements: [...engagementsOf([partOf(name)], reference).values()],
      });
      const outcomes = await Promise.allSettled([
        one.write(change('alpha'), version),
        other.write(change('charlie'), version),
      ]);
      const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(failed).toEqual([expect.any(StoreConflictError)]);
      expect(await one.version()).toBe(version + 1);

      const winner = outcomes[0]?.status === 'fulfilled' ? 'alpha' : 'charlie';
      const dump = await dumpOf(one);
      await clearNeo4j(driver);
      const fresh = await openPrepared();
      await fresh.write(change(winner), 0);
      expect(await dumpOf(fresh)).toBe(dump);
    });

    it('brings every write of many writers in, one after the other', async () => {
      const stores = await Promise.all([openPrepared(), openPrepared(), openPrepared()]);
      const writeWhenFree = async (store: GraphStore) => {
        for (;;) {
          try {
            await store.write(NOTHING, await store.version());
            return;
          } catch (error) {
            if (!(error instanceof StoreConflictError)) throw error;
          }
        }
      };
      await Promise.all([...stores, ...stores].map(writeWhenFree));
      expect(await stores[0]?.version()).toBe(6);
    });

    it('writes nothing of a change that cannot be made', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      const [dump, version] = [await dumpOf(store), await store.version()];
      const alpha = partOf('alpha');
      const [engagement] = engagementsOf(SMALL_WORLD, reference).values();
      if (engagement === undefined) throw new Error('The world has no engagement.');
      await expect(store.write({ ...NOTHING, add: [alpha] }, version)).rejects.toThrow(/already exists/);
      await expect(
        store.write({ ...NOTHING, remove: [alpha.release.id], add: [alpha] }, version),
      ).rejects.toThrow(/is of no engagement/);
      await expect(store.write({ ...NOTHING, dropEngagements: [engagement.id] }, version)).rejects.toThrow(
        /does not say of which engagement/,
      );
      await expect(
        store.write(
          { ...NOTHING, putEngagements: [{ ...engagement, reports: ['release:none#000'] }] },
          version,
        ),
      ).rejects.toThrow(/does not say of which engagement/);
      expect(await dumpOf(store)).toBe(dump);
      expect(await store.version()).toBe(version);
    });

    it('leaves no node or relationship of a release behind', async () => {
      const store = await openPrepared();
      const count = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN [count(DISTINCT n), count(r)]';
      const before = await valuesOf(count);
      const world = new World([store], reference);
      await world.put(...SMALL_WORLD);
      expect(await valuesOf(count)).not.toEqual(before);
      await world.remove(...world.held.keys());
      expect(await valuesOf(count)).toEqual(before);
    });

    it('goes by code points, also beyond U+FFFF, where the code units of JavaScript go otherwise', async () => {
      const store = await openPrepared();
      const ids = ['z', '\u{E000}', '\u{FF41}', '\u{1F600}'];
      expect([...ids].sort()).not.toEqual(ids);
      const contributions = ids.map((collection, index) =>
        contributionFrom({ id: `${index}`, collection }, reference),
      );
      await new World([store], reference).put(...contributions.toReversed());
      expect((await store.collections()).map(({ id }) => id)).toEqual(ids);
    });

    it('keeps numbers whole', async () => {
      const store = await openPrepared();
      await new World([store], reference).put(...SMALL_WORLD);
      expect(
        await valuesOf(
          'MATCH (rel:Relation) WHERE rel.heat IS NOT NULL RETURN DISTINCT rel.heat IS :: INTEGER',
        ),
      ).toEqual([true]);
      expect(
        await valuesOf('MATCH (s:Statement) RETURN DISTINCT s.place IS :: LIST<INTEGER NOT NULL>'),
      ).toEqual([true]);
    });
  });

  describe('a server that cannot be used', () => {
    const nowhere = 'bolt://127.0.0.1:1';

    it('is named with its address', async () => {
      await expect(openStore({ uri: nowhere }).ping()).rejects.toThrow(StoreUnavailableError);
      await expect(openStore({ uri: nowhere }).prepare()).rejects.toThrow(
        /Neo4j at bolt:\/\/127\.0\.0\.1:1 /,
      );
    });

    it('is given some time before a question fails', async () => {
      await expect(openStore({ uri: nowhere }).version()).rejects.toThrow(StoreUnavailableError);
    });

    it('never shows the password', async () => {
      const secret = 'tell-no-one';
      for (const more of [
        { uri: nowhere, password: secret },
        { uri: `bolt://neo4j:${secret}@127.0.0.1:1`, password: secret },
        { uri: `bolt://neo4j:another@127.0.0.1:1` },
        { password: secret },
      ]) {
        const reason = await openStore(more).ping().then(String, String);
        expect(reason).toMatch(/^StoreUnavailableError: Neo4j at bolt:/);
        expect(reason).not.toMatch(/tell-no-one|another/);
      }
    });

    it('is one with another scheme, no such database, or a wrong user', async () => {
      expect(() => openStore({ uri: 'http://127.0.0.1:7474' })).toThrow(StoreUnavailableError);
      await expect(openStore({ database: 'no-such-one' }).ping()).rejects.toThrow(StoreUnavailableError);
      await expect(openStore({ username: 'nobody' }).version()).rejects.toThrow(StoreUnavailableError);
    });

    it('is one that was closed, and closing again does no harm', async () => {
      const store = await openPrepared();
      await store.close();
      await store.close();
      await expect(store.ping()).rejects.toThrow(StoreUnavailableError);
      await expect(store.version()).rejects.toThrow(StoreUnavailableError);
    });
  });
});

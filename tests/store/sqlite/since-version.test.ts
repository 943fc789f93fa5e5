import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficialRecord } from '../../../src/model/graph-records.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Neighbour } from '../../../src/model/neighbour.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { makeWorld } from '../../support/worlds/make-world.ts';
import { reference } from '../conformance/small-world.ts';

describe('what is known of neighbours and officials since the graph came to its version', () => {
  const contributions = makeWorld(11, 30, reference);
  const releases = contributions.map(({ release }) => release.id);
  let folder: string;
  let store: GraphStore;
  let world: World;
  let open: GraphStore[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-'));
    store = await openStore();
    world = new World([store], reference);
    await world.put(...contributions.slice(0, 20));
  });
  afterEach(async () => {
    for (const each of open) await each.close();
    open = [];
    rmSync(folder, { recursive: true });
  });

  async function openStore(): Promise<GraphStore> {
    const opened = openSqliteStore({ file: join(folder, 'entente.sqlite'), reference });
    open.push(opened);
    await opened.prepare();
    return opened;
  }

  /** The neighbours of every release, and of all that they are linked to, and those of them who are officials. */
  async function askAll(
    of: GraphStore,
  ): Promise<ReadonlyMap<string, readonly (Neighbour | OfficialRecord)[]>> {
    const answers = new Map<string, readonly (Neighbour | OfficialRecord)[]>();
    let step: readonly string[] = releases;
    for (const least of [0, 10]) {
      expect(step.length).toBeGreaterThan(least);
      const around = await of.neighbours(step.map((node) => ({ node, first: 9 })));
      for (const [index, node] of step.entries()) answers.set(node, around[index] ?? []);
      step = [...new Set(around.flat().map(({ node }) => node))].filter((node) => !answers.has(node));
    }
    const officials = (await of.officials([...answers.keys()])).filter((official) => official !== null);
    expect(officials.length).toBeGreaterThan(5);
    answers.set('officials', officials);
    return answers;
  }

  it('is what a store finds that knows nothing yet, after every write', async () => {
    const answers = [await askAll(store)];
    await world.put(...contributions.slice(20));
    answers.push(await askAll(store));
    expect(answers[1]).toEqual(await askAll(await openStore()));
    await world.remove(...releases.slice(0, 10));
    answers.push(await askAll(store));
    expect(answers[2]).toEqual(await askAll(await openStore()));
    expect(answers[1]).not.toEqual(answers[0]);
    expect(answers[2]).not.toEqual(answers[1]);
  });

  it('is true of what another process has written', async () => {
    const other = await openStore();
    const before = await askAll(other);
    await world.put(...contributions.slice(20));
    const after = await askAll(other);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await askAll(store));
  });

  it('stays true where a replacement of the graph is undone', async () => {
    const before = await askAll(store);
    const broken = store.replace(await store.version(), '', async (empty) => {
      const fresh = new World([empty], reference);
      await fresh.put(...contributions.slice(10));
      expect(await askAll(empty)).not.toEqual(before);
      throw new Error('Undone.');
    });
    await expect(broken).rejects.toThrow('Undone.');
    expect(await askAll(store)).toEqual(before);
    await world.put(...contributions.slice(20));
    expect(await askAll(store)).toEqual(await askAll(await openStore()));
  });

  it('gives as many as are asked for, whatever was asked before', async () => {
    const nodes = [...(await askAll(store)).keys()].filter((key) => key !== 'officials');
    for (const first of [2, 30, 1]) {
      const queries = nodes.map((node) => ({ node, first }));
      expect(await store.neighbours(queries)).toEqual(await (await openStore()).neighbours(queries));
    }
  });

  it('is not changed by whoever was told it', async () => {
    const before = await askAll(store);
    const [told = []] = await store.neighbours([{ node: releases[0] ?? '', first: 9 }]);
    told.length = 0;
    expect(await askAll(store)).toEqual(before);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';

const RELEASES = fileURLToPath(new URL('../../seed/releases/', import.meta.url));

describe('entente ingest and export', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-ingest-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const entente = (...parameters: string[]) => runEntente(parameters, { ENTENTE_DATA: join(folder, 'data') });

  it('ends with a table of what became of the releases', async () => {
    const file = join(RELEASES, 'seed-2021-11-24.txt');
    const first = await entente('ingest', file);
    // A slow machine says how far it is.
    expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^(?:[^\n]* 0 failed\n)*$/) });
    expect(first.stdout).toMatch(/created +1\nrevised +0\nunchanged +0\nfailed +0\n/);
    expect((await entente('ingest', file)).stdout).toMatch(
      /created +0\nrevised +0\nunchanged +1\nfailed +0\n/,
    );
  });

  it('names what failed and says so in the exit code', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'good.txt'), 'Japan and Fiji held talks in Suva on 3 May 2024.');
    const { code, stdout, stderr } = await entente('ingest', folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/created +1\n[^]*failed +1\n/);
    expect(stderr).toContain(`failed: ${join(folder, 'empty.txt')}: `);
  });

  it('keeps the collection and the publisher that are given', async () => {
    writeFileSync(join(folder, 'note.txt'), 'The two sides held talks in Suva on 3 May 2024.');
    await entente('ingest', join(folder, 'note.txt'), '--collection', 'pacific', '--publisher', 'FJ');
    const { release } = JSON.parse((await entente('export', 'jsonl')).stdout);
    expect(release).toMatchObject({ collection: 'pacific', publisher: { country: 'FJ' } });
    const wrong = await entente('ingest', join(folder, 'note.txt'), '--publisher', 'Fiji');
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('--publisher Fiji');
  });

  it('writes JSON lines that another store takes in as the same releases', async () => {
    // Each way of writing, and a contact that two of them tell of.
    const some = readdirSync(RELEASES).filter((name) => name.includes('2021-'));
    expect((await entente('ingest', ...some.map((name) => join(RELEASES, name)))).code).toBe(0);
    const file = join(folder, 'all.jsonl');
    expect((await entente('export', 'jsonl', '--out', file)).code).toBe(0);
    const elsewhere = { ENTENTE_DATA: join(folder, 'elsewhere') };
    const taken = await runEntente(['ingest', file], elsewhere);
    expect(taken.stdout).toMatch(
      new RegExp(`created +${some.length}\nrevised +0\nunchanged +0\nfailed +0\n`),
    );
    expect((await runEntente(['export', 'jsonl'], elsewhere)).stdout).toBe(readFileSync(file, 'utf8'));
  });

  it('says what is wrong with the environment, all of it', async () => {
    const { code, stderr } = await runEntente(['ingest', folder], { PORT: 'x', NEO4J_URI: 'y' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/PORT[^]*NEO4J_URI/);
  });

  it('says where no Neo4j answers', async () => {
    const { code, stderr } = await runEntente(['ingest', RELEASES], {
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'hidden-away',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('bolt://127.0.0.1:9');
    expect(stderr).not.toContain('hidden-away');
  });
});

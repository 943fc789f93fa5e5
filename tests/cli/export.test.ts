import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
const environment = { ENTENTE_DATA: join(folder, 'data') };
const entente = (...parameters: string[]) => runEntente(parameters, environment);

beforeAll(async () => {
  // Two of one call, and two that its filter leaves out: of another kind, and between others.
  const releases = [
    'seed-2021-11-24',
    'mx-us-2021-11-23-call-cambodia',
    'kh-2016-01-26-visit-usa',
    'mx-jp-2020-10-21-call-cambodia',
  ];
  expect((await entente('ingest', ...releases.map((name) => `seed/releases/${name}.txt`))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('entente export', () => {
  it('tells of every export in its help', async () => {
    const { stdout, code } = await entente('export', '--help');
    expect(code).toBe(0);
    for (const file of ['releases.csv', 'graph.ttl', 'countries.gexf', 'statement-events.tsv', 'graph.jsonl'])
      expect(stdout).toContain(file);
  });

  it('writes what a filter selects, and its citation on standard error', async () => {
    const { stdout, stderr, code } = await entente(
      'export',
      'engagements.csv',
      'countries=KH,US',
      'types=TELEPHONE_CONVERSATION',
      '--snapshot',
    );
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(2);
    expect(stderr).toContain(
      'engagements.csv?countries=KH,US&types=TELEPHONE_CONVERSATION, version 1 of the graph',
    );
  });

  it('writes a file, and beside a table what describes it', async () => {
    const file = join(folder, 'relations.csv');
    expect((await entente('export', 'relations.csv', '--output', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^relation,country_a,/);
    expect(JSON.parse(readFileSync(`${file}-metadata.json`, 'utf8'))).toMatchObject({
      'dc:title': 'relations.csv',
    });
  });

  it('says what cannot be, with the exit code 2', async () => {
    const runs = [
      await entente('export', 'relation.csv'),
      await entente('export', 'releases.csv', 'KH'),
      await entente('export', 'releases.csv', 'countries=Cambodja'),
    ];
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(runs[0]?.stderr).toContain('There are graph.jsonl,');
    expect(runs[1]?.stderr).toContain('give NAME=VALUE');
    expect(runs[2]?.stderr).toContain('Did you mean');
  });
});

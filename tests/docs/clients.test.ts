import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { WRITTEN_ORDER } from '../../src/graphql/following/follow-releases.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { useApi } from '../graphql/support/use-api.ts';
import { reference } from '../store/conformance/small-world.ts';

const FOLDER = fileURLToPath(new URL('../../docs/clients/', import.meta.url));
const run = promisify(execFile);
const isThere = (tool: string) => spawnSync(tool, ['--version']).status === 0;

describe('example clients', () => {
  const api = useApi(() => openScratchStore(reference));
  const outputOf = async (tool: string, file: string, code: string) => {
    const env = { ...process.env, ENTENTE: api().url, PYTHONIOENCODING: 'utf-8' };
    return (await run(tool, [`${FOLDER}${file}`, code], { env })).stdout;
  };
  const tiesOf = async (code: string) => {
    const query = `query ($code: CountryCode!) { country(code: $code) { relations(first: 3) { nodes { countries { name } strength } } } }`;
    return api().data(query, { code });
  };
  const linesOf = async (code: string) =>
    (await tiesOf(code)).country.relations.nodes
      .map(
        ({ countries, strength }: { countries: { name: string }[]; strength: number }) =>
          `${countries.map(({ name }) => name).join(' – ')}: ${strength.toFixed(1)}\n`,
      )
      .join('');

  if (isThere('curl'))
    it('with curl', async () => {
      expect(JSON.parse(await outputOf('sh', 'strongest-ties.sh', 'JP')).data).toEqual(await tiesOf('JP'));
    });
  it('in TypeScript', async () => {
    expect(await outputOf(process.execPath, 'strongest-ties.ts', 'JP')).toBe(await linesOf('JP'));
  });
  it('in TypeScript, following what is taken in', async () => {
    const { releases } = await api().data(
      '{ releases(filter: { countries: ["KH", "US"] }) { nodes { title publisher { name } } } }',
    );
    const told = releases.nodes.map(
      ({ title, publisher }: { title: string; publisher: { name: string } }) => `${publisher.name}: ${title}`,
    );
    expect(told.length).toBeGreaterThan(1);
    const env = { ...process.env, ENTENTE: api().url, AFTER: encodeCursor(WRITTEN_ORDER, [0, '']) };
    const client = spawn(process.execPath, [`${FOLDER}follow-releases.ts`, 'KH', 'US'], { env });
    const lines: string[] = [];
    for await (const line of createInterface(client.stdout)) {
      lines.push(line.replace(/ \([^()]+\)$/, ''));
      if (lines.length === told.length) break;
    }
    client.kill();
    await once(client, 'exit');
    expect(lines.sort()).toEqual(told.sort());
  });
  if (isThere('python3'))
    it('in Python', async () => {
      expect(await outputOf('python3', 'strongest_ties.py', 'JP')).toBe(await linesOf('JP'));
    });
});

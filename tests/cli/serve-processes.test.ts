import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunning } from '../../src/common/is-running.ts';
import { MAIN, runEntente } from '../support/cli/run-entente.ts';
import { startServe, type ServingProgram } from '../support/cli/start-serve.ts';

const PATIENCE = 300_000;
const PROCESSES = 3;
const A_MINUTE = 100;
const WRITER = 'a-token-that-may-write';

describe('entente serve --processes', { timeout: PATIENCE }, () => {
  let folder: string;
  let serving: ServingProgram;
  const running: ChildProcess[] = [];
  const start = (environment: Readonly<Record<string, string>> = {}) =>
    startServe(
      [process.execPath, MAIN, 'serve', '--processes', String(PROCESSES)],
      { ENTENTE_DATA: join(folder, 'data'), ENTENTE_SEED: 'none', ...environment },
      (child) => running.push(child),
    );
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-processes-'));
    serving = await start({
      ENTENTE_TOKENS: `desk:write:${WRITER},few:read:a-token-that-asks-a-lot`,
      ENTENTE_REQUESTS_A_MINUTE: String(A_MINUTE),
    });
  }, PATIENCE);
  afterAll(() => {
    for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('says once where it is, when all of them answer', () => {
    expect(serving.output().match(/Entente is at/g)).toHaveLength(1);
    expect(serving.output().match(/The graph is kept in/g)).toHaveLength(1);
    expect(childrenOf(serving.child)).toHaveLength(PROCESSES);
  });

  it('counts what a caller asks of any of them', async () => {
    const statuses = await Promise.all(
      Array.from({ length: A_MINUTE + 20 }, () =>
        ask(serving.url, '{ __typename }', 'a-token-that-asks-a-lot').then(({ status }) => status),
      ),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(A_MINUTE);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  it('answers from what another of them has just written', async () => {
    const before = await releasesSeen(serving.url);
    const written = await ask(
      serving.url,
      `mutation { ingestRelease(release: { text: "H.E. PRAK Sokhonn met the envoy of Japan." }) { outcome } }`,
      WRITER,
    );
    expect(written.body).toMatchObject({ data: { ingestRelease: { outcome: 'CREATED' } } });
    const after = await releasesSeen(serving.url);
    expect([before, after]).toEqual([new Set([0]), new Set([1])]);
  });

  it('takes in what several of them are given at once, each once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, async (_, number) => {
        const text = `H.E. PRAK Sokhonn met the envoy of Japan in room ${number % 6}.`;
        const { body } = await ask(
          serving.url,
          'mutation ($text: String!) { ingestRelease(release: { text: $text }) { outcome } }',
          WRITER,
          { text },
        );
        return (body as Answer).data?.ingestRelease?.outcome;
      }),
    );
    expect(outcomes.toSorted()).toEqual([...Array(6).fill('CREATED'), ...Array(6).fill('UNCHANGED')]);
    expect(await releasesSeen(serving.url)).toEqual(new Set([7]));
  });

  it('tells the figures of all of them', async () => {
    const pids = childrenOf(serving.child);
    const text = await (await fetch(`${serving.url}/metrics`)).text();
    const answered = [
      ...text.matchAll(/^entente_http_request_duration_seconds_count\{.*route="graphql".*\} (\d+)$/gm),
    ];
    expect(answered.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(asked);
    expect(text).toMatch(/^entente_info\{version="[^"]+"\} 1$/m);
    expect(text).toContain('entente_releases_ingested_total{outcome="CREATED"} 7');
    const [, memory] = /^process_resident_memory_bytes (\d+)/m.exec(text) ?? [];
    expect(Number(memory)).toBeGreaterThan(pids.length * 50e6);
  });

  it('goes on where one has ended, and another takes its place', async () => {
    const [victim = 0] = childrenOf(serving.child);
    process.kill(victim, 'SIGKILL');
    // A connection that is handed to it before its end is known is lost with it.
    await expect.poll(serving.output, { timeout: 20_000 }).toContain('another takes its place');
    expect(await releasesSeen(serving.url)).toEqual(new Set([7]));
    await expect.poll(() => childrenOf(serving.child).length, { timeout: 60_000 }).toBe(PROCESSES);
    expect(serving.output().match(/Entente is at/g)).toHaveLength(1);
  });

  it('says once that the port is in use, and ends', async () => {
    const { port } = new URL(serving.url);
    const { code, stderr } = await runEntente(['serve', '--port', port, '--processes', '2'], {
      ENTENTE_DATA: join(folder, 'other'),
      ENTENTE_SEED: 'none',
    });
    expect(code).toBe(2);
    expect(stderr.match(new RegExp(`127.0.0.1:${port}`, 'g'))).toHaveLength(1);
  });

  it('refuses a number of processes that cannot be', async () => {
    const { code, stderr } = await runEntente(['serve', '--processes', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('ENTENTE_PROCESSES: expected a whole number from 1 to 64');
  });

  it('stops all of them when told, and leaves none behind where it is killed', async () => {
    const pids = childrenOf(serving.child);
    const end = new Promise((resolve) => serving.child.once('exit', resolve));
    serving.child.kill('SIGTERM');
    expect(await end).toBe(0);
    expect(serving.output()).toContain('Stopped.');
    expect(pids.filter(isRunning)).toEqual([]);

    const again = await start();
    const others = childrenOf(again.child);
    expect(others).toHaveLength(PROCESSES);
    again.child.kill('SIGKILL');
    await expect.poll(() => others.filter(isRunning), { timeout: 20_000 }).toEqual([]);
  });
});

/** Questions sent by `ask`. */
let asked = 0;

/** Asks over a connection of its own, so that any of the processes may answer. */
function ask(
  url: string,
  query: string,
  token?: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: unknown }> {
  asked += 1;
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });
}

/** How many releases there are, as a dozen connections are told. */
async function releasesSeen(url: string): Promise<ReadonlySet<unknown>> {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => ask(url, '{ summary { releases } }', WRITER)),
  );
  return new Set(answers.map(({ body }) => (body as Answer).data?.summary?.releases));
}

interface Answer {
  readonly data?: {
    readonly summary?: { readonly releases: number };
    readonly ingestRelease?: { readonly outcome: string };
  };
}

/** Process ids of the processes that one has started and that still run. */
function childrenOf({ pid }: ChildProcess): number[] {
  const lines = execFileSync('ps', ['-eo', 'ppid=,pid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([parent, , state = '']) => Number(parent) === pid && !state.startsWith('Z'))
    .map(([, child]) => Number(child));
}

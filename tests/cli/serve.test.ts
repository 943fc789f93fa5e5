import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveHttp } from '../support/web/serve-http.ts';
import { MAIN, runEntente } from '../support/cli/run-entente.ts';
import { startServe } from '../support/cli/start-serve.ts';

const PATIENCE = 300_000;

describe('entente serve', () => {
  let folder: string;
  let running: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-serve-'));
  });
  afterEach(() => {
    for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
    running = [];
    rmSync(folder, { recursive: true });
  });

  /** Starts a program on a store of its own. */
  const start = (command: string, parameters: string[], environment: Record<string, string> = {}) =>
    startServe([command, ...parameters], { ENTENTE_DATA: join(folder, 'data'), ...environment }, (child) =>
      running.push(child),
    );
  const ended = (child: ChildProcess) =>
    new Promise((resolve) => child.once('exit', (code) => resolve(code)));

  it(
    'fills an empty store with the demonstration, says so, and stops when told',
    { timeout: PATIENCE },
    async () => {
      const { child, url, output } = await start(process.execPath, [MAIN, 'serve']);
      expect(output()).toContain('The store was empty: read the 69 releases');
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      const preview =
        '{ preview(release: { text: "H.E. PRAK Sokhonn met the envoy of Japan." }) { countries { code } } }';
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: preview }),
      });
      expect(await answer.json()).toMatchObject({
        data: { preview: { countries: [{ code: 'JP' }, { code: 'KH' }] } },
      });
      const end = ended(child);
      child.kill('SIGTERM');
      expect(await end).toBe(0);
      expect(output()).toContain('Stopped.');

      const again = await start(process.execPath, [MAIN, 'serve']);
      expect(again.output()).not.toContain('The store was empty');
    },
  );

  it('starts empty where that is wanted', { timeout: PATIENCE }, async () => {
    const { url } = await start(process.execPath, [MAIN, 'serve'], { ENTENTE_SEED: 'none' });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ summary { releases } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { summary: { releases: 0 } } });
  });

  it(
    'fetches a release for those with a token, once it knows whom sites can write to',
    { timeout: PATIENCE },
    async () => {
      const site = await serveHttp((_, response) =>
        response.end('H.E. PRAK Sokhonn met the envoy of Japan.'),
      );
      const { url } = await start(process.execPath, [MAIN, 'serve'], {
        ENTENTE_SEED: 'none',
        ENTENTE_TOKENS: 'guest:read:a-token-that-may-read',
        ENTENTE_CONTACT: 'press-desk@example.org',
        ENTENTE_FETCH_NETWORKS: '127.0.0.1/32',
      });
      const query = `{ preview(release: { url: "${site.origin}/1" }) { countries { code } } }`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer a-token-that-may-read' },
        body: JSON.stringify({ query }),
      });
      expect(await response.json()).toEqual({
        data: { preview: { countries: [{ code: 'JP' }, { code: 'KH' }] } },
        extensions: expect.anything(),
      });
      expect(site.requests[0]?.headers['user-agent']).toMatch(/^Entente\/\S+ \(\+press-desk@example\.org\)$/);
    },
  );

  it('answers others while it reads a long text that is to be kept', { timeout: PATIENCE }, async () => {
    const { url } = await start(process.execPath, [MAIN, 'serve'], {
      ENTENTE_SEED: 'none',
      ENTENTE_TOKENS: 'desk:write:a-token-that-may-write',
    });
    const ask = async (query: string, variables: Readonly<Record<string, string>> = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer a-token-that-may-write' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    };
    const OTHERS = 5;
    const answered: string[] = [];
    const text = 'H.E. PRAK Sokhonn thanked the envoy of Japan for the help in demining.\n\n'.repeat(2000);
    const kept = ask('mutation ($text: String!) { ingestRelease(release: { text: $text }) { outcome } }', {
      text,
    }).then((answer) => {
      answered.push('kept');
      return answer;
    });
    // The first few may come while the text is still on its way.
    for (let time = 0; time < OTHERS; time += 1) {
      await ask('{ summary { releases } }');
      answered.push('other');
    }
    expect(await kept).toMatchObject({ data: { ingestRelease: { outcome: 'CREATED' } } });
    expect(answered.indexOf('kept')).toBe(OTHERS);
  });

  it('stops when npm, which started it, is told to', { timeout: PATIENCE }, async () => {
    const { child, url } = await start('npm', ['start'], { ENTENTE_SEED: 'none' });
    child.kill('SIGTERM');
    await expect
      .poll(
        () =>
          fetch(`${url}/health`).then(
            () => 'serves',
            () => 'gone',
          ),
        { timeout: 60_000 },
      )
      .toBe('gone');
  });

  it('says which port is in use', { timeout: PATIENCE }, async () => {
    const { url } = await start(process.execPath, [MAIN, 'serve'], { ENTENTE_SEED: 'none' });
    const port = new URL(url).port;
    const { code, stderr } = await runEntente(['serve', '--port', port], {
      ENTENTE_DATA: join(folder, 'other'),
      ENTENTE_SEED: 'none',
    });
    expect(code).toBe(2);
    expect(stderr).not.toContain('    at ');
    expect(stderr).toContain(`127.0.0.1:${port}`);
  });
});

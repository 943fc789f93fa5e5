import { Agent, request } from 'undici';
import { describe, expect, it } from 'vitest';
import { guardedConnector } from '../../src/fetch/connect-guarded.ts';
import { guardNetworks } from '../../src/fetch/networks.ts';
import { resolverAt } from '../../src/fetch/resolve-name.ts';
import { serveHttp } from '../support/web/serve-http.ts';

/** What a request leads to whose address nobody has looked at before. */
async function ask(origin: string, networks: readonly string[]): Promise<string> {
  const connect = guardedConnector(guardNetworks(networks), resolverAt(), 5000);
  const dispatcher = new Agent({ connect });
  try {
    const { body } = await request(origin, { dispatcher });
    return await body.text();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await dispatcher.destroy();
  }
}

describe('a connection', () => {
  it.each(['127.0.0.1', 'localhost'])('to %s is made only where the guard lets it through', async (host) => {
    const web = await serveHttp((_, response) => response.end('Here.'));
    const origin = `http://${host}:${web.port}`;
    expect(await ask(origin, [])).toContain(`"${host}" leads to this machine itself`);
    expect(await ask(origin, ['10.0.0.0/8'])).toContain(`"${host}" leads to this machine itself`);
    expect(web.connections()).toBe(0);
    expect(await ask(origin, ['127.0.0.0/8'])).toBe('Here.');
    expect(web.connections()).toBe(1);
  });
});

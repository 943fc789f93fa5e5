import { describe, expect, it } from 'vitest';
import { addressReader, waitedFor } from '../../src/cli/read-address.ts';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import { writingOf } from '../../src/cli/serve-writing.ts';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { hostileAddresses } from '../support/hostile-web/hostile-addresses.ts';
import { openGround } from '../support/hostile-web/open-ground.ts';
import { serveHttp } from '../support/web/serve-http.ts';
import { SOON, useShared, type WhenDone } from '../support/web/when-done.ts';
import { GUEST, openApi, reference, WRITER } from './support/open-api.ts';

const INGEST = `mutation M($release: ReleaseInput!) {
  ingestRelease(release: $release) { outcome release { id title issuedOn publisher { country { code } } } }
}`;
const PREVIEW =
  'query Q($release: ReleaseInput!) { preview(release: $release) { title countries { code } } }';
const COUNT = '{ summary { releases } }';

/** A ministry's page, with what is around its release. */
function page(day: string, sentence: string): string {
  return `<!doctype html><html lang="en"><head><title>Talks with Rwanda | Ministry of Foreign Affairs</title></head><body>
    <nav><a href="/">Home</a> <a href="/press">Press</a></nav>
    <main><article><h1>Talks with Rwanda in Singapore</h1><p>Singapore, ${day}</p>
      <p>The Minister for Foreign Affairs of Singapore, Dr Vivian Balakrishnan, met the Minister of Foreign Affairs of
      Rwanda, Dr Vincent Biruta, in Singapore on ${day}.</p><p>${sentence}</p></article></main>
    <footer>Terms of use</footer></body></html>`;
}

/** A feed whose entries are whole releases. */
const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Press releases</title><link>https://www.example.org</link><description>All</description>
  ${[1, 2]
    .map(
      (number) => `<item><title>Talks number ${number}</title><link>https://www.example.org/${number}</link>
        <content:encoded><![CDATA[<p>Singapore and Rwanda held talks number ${number} on 2 March 2026 on air services.</p>]]></content:encoded></item>`,
    )
    .join('')}</channel></rss>`;

/** The API as it is served, with a site to fetch from and all that must not be fetched. */
async function openAll(whenDone: WhenDone) {
  const ground = await openGround(whenDone);
  let sentence = 'Both ministers spoke of air services.';
  const site = await serveHttp(
    ({ url = '' }, response) => {
      if (url === '/silent') return;
      if (url === '/gone') response.statusCode = 404;
      if (url === '/feed') response.end(FEED);
      else if (url === '/large') response.end(Buffer.alloc(10_000_001));
      else if (url === '/image')
        response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
      else response.end(page('2 March 2026', sentence));
    },
    { address: '127.0.0.2', robots: 'User-agent: *\nDisallow: /private', whenDone },
  );
  const { networks, nameServers } = ground;
  const fetcher = createFetcher({
    userAgent: 'Entente/1.0 (+press@example.org)',
    networks,
    nameServers,
    limits: waitedFor(1).limits ?? {},
    manners: { delaySeconds: 0, backOffSeconds: 0.001 },
  });
  whenDone(() => fetcher.close());
  const aside = new ReadAside('entente/0.0.0');
  whenDone(() => aside.stop());
  const store = await openScratchStore(reference);
  whenDone(() => store.close());
  const writing = writingOf(
    { store, reference, now: () => '2026-03-03T00:00:00.000Z' },
    { reference, readBy: 'entente/0.0.0' },
    { readAddress: addressReader(fetcher, aside.readDocument) },
  );
  const api = await openApi(store, { ...writing, limits: { requestsAMinute: 0 } });
  whenDone(() => api.server.stop());
  /** Code, reason and message of the one error. */
  const refusal = async (question: string, given: object, token?: string) => {
    const { errors } = await api.ask(question, { release: given }, token);
    expect(errors).toHaveLength(1);
    const { code, reason } = errors[0]?.extensions ?? {};
    return { code, reason, message: errors[0]?.message ?? '' };
  };
  return {
    ...api,
    ground,
    site,
    store,
    refusal,
    count: async (): Promise<number> => (await api.data(COUNT)).summary.releases,
    change(to: string) {
      sentence = to;
    },
  };
}

describe('the url of a release', () => {
  const all = useShared(openAll);

  it('has it fetched, read and kept, once, and again when it has changed', async () => {
    const { site, data, change } = all();
    const given = { url: ` ${site.origin}/press/1 `, publisher: 'SG' };
    const ingest = async () => (await data(INGEST, { release: given }, WRITER)).ingestRelease;
    const first = await ingest();
    expect(first).toMatchObject({
      outcome: 'CREATED',
      release: {
        title: 'Talks with Rwanda in Singapore',
        issuedOn: '2026-03-02',
        publisher: { country: { code: 'SG' } },
      },
    });
    expect(await ingest()).toEqual({ ...first, outcome: 'UNCHANGED' });
    change('Both ministers spoke of air services and of trade.');
    expect(await ingest()).toMatchObject({ outcome: 'REVISED' });
  });

  it('has it fetched and shown to whoever has a token, each time anew, and kept nowhere', async () => {
    const { site, data, count } = all();
    const before = await count();
    const given = { url: `${site.origin}/press/preview` };
    for (const token of [GUEST, GUEST, WRITER])
      expect(await data(PREVIEW, { release: given }, token)).toMatchObject({
        preview: {
          title: 'Talks with Rwanda in Singapore',
          countries: expect.arrayContaining([{ code: 'RW' }]),
        },
      });
    expect(site.paths().filter((path) => path === '/press/preview')).toHaveLength(3);
    expect(await count()).toBe(before);
  });

  it('is not fetched for those who may not have it', async () => {
    const { site, refusal } = all();
    const given = { url: `${site.origin}/press/unasked` };
    expect(await refusal(PREVIEW, given)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(INGEST, given)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(INGEST, given, GUEST)).toMatchObject({ code: 'FORBIDDEN' });
    expect(site.paths()).not.toContain('/press/unasked');
  });

  it('stands instead of its text, not beside it', async () => {
    const { site, refusal } = all();
    const both = { url: `${site.origin}/press/both`, text: 'A release.' };
    expect(await refusal(INGEST, both, WRITER)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('give one of them'),
    });
    expect(await refusal(PREVIEW, {}, GUEST)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('or the `url` where it was'),
    });
    expect(site.paths()).not.toContain('/press/both');
  });

  it.each([
    ['/gone', 'GONE', 'There is no document at'],
    ['/private/1', 'FORBIDDEN_BY_ROBOTS', 'line 2 of'],
    ['/large', 'TOO_LARGE', 'longer than the 10000000 bytes'],
    ['/feed', undefined, 'There are 2 releases at'],
    ['/image', 'UNKNOWN_FORMAT', ''],
  ])('that ends at %s is refused with the reason %s', async (path, reason, words) => {
    const { site, refusal, count } = all();
    const before = await count();
    for (const question of [INGEST, PREVIEW]) {
      const refused = await refusal(question, { url: site.origin + path }, WRITER);
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', reason });
      expect(refused.message).toContain(words);
    }
    expect(await count()).toBe(before);
  });

  it('is not fetched beside sixteen others', async () => {
    const { site, refusal, ask } = all();
    const given = { url: `${site.origin}/silent` };
    const leaving = new AbortController();
    const held = Array.from({ length: 16 }, () =>
      fetch(`${all().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${GUEST}` },
        body: JSON.stringify({ query: PREVIEW, variables: { release: given } }),
        signal: leaving.signal,
      }).catch(() => {}),
    );
    const other = { url: 'http://127.0.0.1/' };
    await expect.poll(() => refusal(PREVIEW, other, GUEST), SOON).toMatchObject({ reason: 'BUSY' });
    // Whoever has left is not fetched for any more.
    leaving.abort();
    await Promise.all(held);
    await expect
      .poll(() => refusal(PREVIEW, other, GUEST), SOON)
      .toMatchObject({ reason: 'FORBIDDEN_ADDRESS' });
    expect((await ask(COUNT)).errors).toEqual([]);
  });

  it('is not fetched where the server has no contact to tell sites', async () => {
    const api = await openApi(all().store);
    const { errors } = await api.ask(INGEST, { release: { url: `${all().site.origin}/press/off` } }, WRITER);
    await api.server.stop();
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'SWITCHED_OFF' });
    expect(errors[0]?.message).toContain('ENTENTE_CONTACT is not set');
    expect(all().site.paths()).not.toContain('/press/off');
  });
});

describe('a hostile url', () => {
  const all = useShared(openAll);

  it('is refused in every notation, with a word that says why, and nothing private is connected to', async () => {
    const { ground, refusal, count } = all();
    const hostile = hostileAddresses(ground);
    for (const [index, { address, why }] of hostile.entries()) {
      const refused = await refusal(index % 2 === 0 ? INGEST : PREVIEW, { url: address }, WRITER);
      expect(refused.code, address).toBe('BAD_USER_INPUT');
      expect(['BAD_ADDRESS', 'FORBIDDEN_ADDRESS', 'FAILED'], address).toContain(refused.reason);
      // Spaces around an address are none of it.
      if (address === address.trim()) expect(refused.message, address).toMatch(why);
    }
    expect(hostile.length).toBeGreaterThan(150);
    expect(ground.connections()).toBe(0);
    expect(await count()).toBe(0);
  });
});

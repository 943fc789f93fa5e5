import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressReader } from '../../src/cli/read-address.ts';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import { writingOf } from '../../src/cli/serve-writing.ts';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { GUEST, reference, WRITER } from '../graphql/support/open-api.ts';
import { hasBrowser } from '../graphql/support/open-browser.ts';
import { serveHttp } from '../support/web/serve-http.ts';
import { useShared, type WhenDone } from '../support/web/when-done.ts';
import { expectAccessible, expectNoOverflow, openDashboard, settled } from './support/open-dashboard.ts';

const SITE = '127.0.0.2';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks with Rwanda | Ministry of Foreign Affairs</title></head><body>
  <nav><a href="/">Home</a></nav><main><article><h1>Talks with Rwanda in Singapore</h1><p>Singapore, 2 March 2026</p>
  <p>The Minister for Foreign Affairs of Singapore, Dr Vivian Balakrishnan, met the Minister of Foreign Affairs of Rwanda,
  Dr Vincent Biruta, in Singapore on 2 March 2026. Both ministers agreed to expand air services.</p></article></main></body></html>`;

/** The dashboard of a server that may fetch from one site, and the site. */
async function openAll(whenDone: WhenDone) {
  const site = await serveHttp(
    ({ url = '' }, response) => {
      if (url.startsWith('/gone')) response.statusCode = 404;
      if (url === '/image')
        response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
      else response.end(PAGE);
    },
    { address: SITE, robots: 'User-agent: *\nDisallow: /private', whenDone },
  );
  const fetcher = createFetcher({
    userAgent: 'Entente/1.0 (+press@example.org)',
    networks: [`${SITE}/32`],
    manners: { delaySeconds: 0, backOffSeconds: 0.001 },
  });
  whenDone(() => fetcher.close());
  const aside = new ReadAside('entente/0.0.0');
  whenDone(() => aside.stop());
  const store = await openScratchStore(reference);
  whenDone(() => store.close());
  const api = writingOf(
    { store, reference, now: () => '2026-03-03T00:00:00.000Z' },
    { reference, readBy: 'entente/0.0.0' },
    { readAddress: addressReader(fetcher, aside.readDocument) },
  );
  const dashboard = await openDashboard(store, { isEmpty: true, api });
  whenDone(() => dashboard.close());
  return { site, dashboard };
}

describe.skipIf(!hasBrowser)('the page that reads a release at its address', () => {
  const all = useShared(openAll);

  const addressField = (page: Page) => page.getByRole('textbox', { name: 'Address of the release' });
  const fetchButton = (page: Page) => page.getByRole('button', { name: 'Fetch and read' });
  const tokenFields = (page: Page) => page.getByLabel('Token', { exact: true });

  /** The page with a token in hand that may read. */
  async function visitAsReader(options?: BrowserContextOptions) {
    const visited = await all().dashboard.visit('/read?from=address', options);
    const { page } = visited;
    await settled(page);
    await tokenFields(page).fill(GUEST);
    await tokenFields(page).press('Enter');
    await page.getByText('A token that may read is held').waitFor();
    return visited;
  }

  it('has it fetched for those with a token of either scope, once they say so, and stores it for writers', async () => {
    const { site, dashboard } = all();
    const address = `${site.origin}/press/1`;
    const { page, complaints } = await visitAsReader();
    await addressField(page).fill(address);
    expect(site.paths()).toEqual([]);
    await fetchButton(page).click();
    await page.getByRole('heading', { level: 3, name: 'Talks with Rwanda in Singapore' }).waitFor();
    expect(site.paths()).toEqual(['/press/1']);
    const reading = page.getByRole('region', { name: 'What was read' });
    expect(await reading.locator('a[href="/country/RW"]').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Store it' }).count()).toBe(0);
    await expectAccessible(page);

    await tokenFields(page).fill(WRITER);
    await tokenFields(page).press('Enter');
    const store = page.getByRole('button', { name: 'Store it' });
    await expect.poll(() => store.isEnabled()).toBe(true);
    // What was not seen is not stored.
    await addressField(page).fill(`${address}?other`);
    expect(await store.isEnabled()).toBe(false);
    await addressField(page).fill(address);
    await store.click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/release\/./);
    await page.getByRole('link', { name: address, exact: true }).waitFor();
    const { releases } = await dashboard.api.data('{ releases { nodes { sourceUrl } } }');
    expect(releases.nodes).toEqual([{ sourceUrl: address }]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says why a page is not read, and what to do', async () => {
    const { site } = all();
    const { page, complaints } = await visitAsReader();
    const alert = page.getByRole('alert');
    for (const [address, meaning, words] of [
      ['www.example.org/a', 'This is no address of the web', ''],
      ['http://127.0.0.1/', 'This is not an address of the public web', ''],
      [`${site.origin}/private/1`, 'The site asks programs not to fetch this page', 'line 2 of'],
      [`${site.origin}/gone`, 'There is no page at this address', 'There is no document at'],
      [`${site.origin}/image`, 'This is no kind of document that can be read', ''],
    ] as const) {
      await addressField(page).fill(address);
      await addressField(page).press('Enter');
      await page.getByText(meaning).waitFor();
      expect(await alert.textContent()).toContain(words);
    }
    await expectAccessible(page);
    await alert.getByRole('button', { name: 'Paste its text instead' }).click();
    await page.getByRole('textbox', { name: 'Text of the release' }).waitFor();
    expect(new URL(page.url()).searchParams.has('from')).toBe(false);
    // What was typed is there when somebody comes back.
    await page.goBack();
    await expect.poll(() => addressField(page).inputValue()).toBe(`${site.origin}/image`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fits a telephone, with a word on what went wrong', async () => {
    const { site } = all();
    const { page } = await visitAsReader({ viewport: { width: 390, height: 844 } });
    await addressField(page).fill(`${site.origin}/gone/${'a'.repeat(200)}`);
    await addressField(page).press('Enter');
    await page.getByRole('alert').waitFor();
    await expectNoOverflow(page);
    await page.context().close();
  });
});

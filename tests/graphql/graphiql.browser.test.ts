import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, ensureBuilt } from '../../src/graphql/ensure-built.ts';
import { EXAMPLES, graphiqlAddress } from '../../src/graphql/examples.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { demonstration } from './support/demonstration.ts';
import { openApi, reference, type TestApi } from './support/open-api.ts';
import { hasBrowser, useBrowser } from './support/open-browser.ts';

describe.skipIf(!hasBrowser)('in a browser', () => {
  let store: GraphStore;
  let api: TestApi;
  let browser: Browser;

  beforeAll(async () => {
    expect(await ensureBuilt(BUILT.graphiql, () => undefined)).toBe(true);
    store = await openScratchStore(reference);
    await new World([store], reference).put(...demonstration());
    api = await openApi(store);
    browser = await useBrowser();
  });

  afterAll(async () => {
    for (const context of browser.contexts()) await context.close();
    await api.server.stop();
    await store.close();
  });

  /** A page, with what it asked of other hosts and what it complained of. */
  async function visit(path: string): Promise<{ page: Page; strangers: string[]; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== api.url) strangers.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${api.url}${path}`);
    return { page, strangers, complaints };
  }

  /** Runs the query of the tab in front, and waits for these words of its answer. */
  async function execute(page: Page, answer: string): Promise<void> {
    // The button is there before the editors are, and does nothing as long as they are not.
    for (const editor of ['.graphiql-query-editor', '.result-window'])
      await page.locator(`${editor} .monaco-editor`).first().waitFor();
    await expect.poll(() => page.locator('.graphiql-query-editor').innerText()).toMatch(/query/);
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect
      .poll(() => page.locator('.result-window').innerText(), { timeout: 60_000 })
      .toContain(answer);
  }

  it('GraphiQL is built once, as long as its sources stay the same', async () => {
    const lines: string[] = [];
    expect(await ensureBuilt(BUILT.graphiql, (line) => lines.push(line))).toBe(true);
    expect(lines).toEqual([]);
  });

  it('GraphiQL shows the examples in tabs, runs one, and asks nobody else', async () => {
    const { page, strangers, complaints } = await visit('/graphql');
    const tabs = page.getByRole('tab').filter({ hasText: /\w/ });
    for (const { name } of EXAMPLES) await tabs.filter({ hasText: name }).first().waitFor();
    await execute(page, '"Cambodia"');
    // The schema came, and with it what its fields mean.
    await page
      .getByRole('button', { name: /documentation explorer/i })
      .first()
      .click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('How much is in the graph.').first().waitFor();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('GraphiQL opens with the query in its address', async () => {
    const example = EXAMPLES.at(-1);
    if (example === undefined) throw new Error('No example.');
    const { page, complaints } = await visit(graphiqlAddress(example));
    await page.locator('[role=tab][aria-selected=true]').filter({ hasText: example.name }).waitFor();
    await execute(page, '"search"');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

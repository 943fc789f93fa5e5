import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openDashboard, type Dashboard } from './support/open-dashboard.ts';

/** What the whole dashboard does on a store that `openStore` opens, empty; the store is closed at the end. */
export function describeWalks(openStore: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let dashboard: Dashboard;

  beforeAll(async () => {
    store = await openStore();
    dashboard = await openDashboard(store);
  });

  afterAll(async () => {
    await dashboard.close();
    await store.close();
  });

  it('leads from the start page to the sentence in the release in three clicks', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/');
    await page.getByRole('link', { name: 'Cambodia – United States' }).click();
    await page.getByRole('link', { name: 'In the release' }).first().click();
    await page.waitForURL(/\/release\/.*at=\d+-\d+/);
    const at = /at=(\d+)-(\d+)/.exec(page.url());
    const [start, end] = [Number(at?.[1]), Number(at?.[2])];
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    const { release } = await dashboard.api.data('query ($id: ID!) { release(id: $id) { text } }', { id });
    const words = release.text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
    await expect
      .poll(async () => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' '))
      .toContain(words);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('finds as one types, with a typing error, too', async () => {
    const { page, complaints } = await dashboard.visit('/');
    await page.getByRole('searchbox').fill('Sokhon Prak');
    await page.getByRole('option', { name: /Prak Sokhonn/ }).waitFor();
    await page.getByRole('searchbox').fill('Cambodja');
    await page
      .getByRole('option', { name: /^Cambodia\s*Country/ })
      .first()
      .click();
    await page.waitForURL(/\/country\/KH$/);
    expect(complaints).toEqual([]);
  });

  it('tells people of an address that nothing has, and leads on', async () => {
    const { page } = await dashboard.visit('/nothing/here');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.getByRole('link', { name: 'To the start page' }).click();
    await page.getByRole('heading', { name: 'Strongest ties' }).waitFor();
  });
}

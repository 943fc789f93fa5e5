import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { reference } from '../graphql/support/open-api.ts';
import {
  expectAccessible,
  expectNoOverflow,
  openDashboard,
  settled,
  type Dashboard,
} from './support/open-dashboard.ts';

describe('the network', () => {
  let store: GraphStore;
  let dashboard: Dashboard;

  beforeAll(async () => {
    store = await openScratchStore(reference);
    dashboard = await openDashboard(store);
  });

  afterAll(async () => {
    await dashboard.close();
    await store.close();
  });

  /** Ties of two countries or more, as the API has them. */
  async function links(parameters = ''): Promise<number> {
    const data = await dashboard.api.data(`{ network(first: 2000 ${parameters}) { links { source } } }`);
    return data.network.links.length;
  }

  it('draws all ties and lists the same ones', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/network');
    await page.locator('[data-laid-out]').waitFor();
    expect(await page.locator('[role=img] canvas').count()).toBeGreaterThan(0);
    await page.getByText(`${await links()} ties of`).waitFor();
    const [strongest] = (
      await dashboard.api.data('{ network(first: 1) { links { weight nodes: source } nodes { label } } }')
    ).network.links;
    const first = page.getByRole('table').getByRole('row').nth(1);
    expect(Number((await first.getByRole('cell').last().innerText()).trim())).toBeCloseTo(
      strongest.weight,
      0,
    );
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('filters, keeps the filters in its address, and goes back', async () => {
    const { page } = await dashboard.visit('/network');
    await page.getByText(`${await links()} ties of`).waitFor();
    await page.getByLabel('Contacts at least').fill('3');
    await page.getByText(`${await links('minEngagements: 3')} ties of`).waitFor();
    expect(new URL(page.url()).searchParams.get('min')).toBe('3');
    await page.getByLabel('Sector').selectOption({ label: 'Trade' });
    await expect.poll(() => new URL(page.url()).searchParams.get('sector')).toBe('trade');
    await settled(page);
    await page.goBack();
    await page.getByText(`${await links('minEngagements: 3')} ties of`).waitFor();
  });

  it('shows the ties of a country that is chosen, and ways to another with their words', async () => {
    const { page, complaints } = await dashboard.visit('/network');
    await page.getByRole('combobox', { name: 'Find a country' }).fill('Cambo');
    await page.getByRole('option', { name: 'Cambodia', exact: true }).click();
    const card = page.getByRole('complementary', { name: 'Cambodia' });
    await card.getByRole('heading', { name: 'Strongest ties' }).waitFor();
    await page.getByRole('combobox', { name: 'Way to another country' }).fill('Japan');
    await page.getByRole('option', { name: 'Japan', exact: true }).click();
    await card.getByRole('link', { name: 'In the release' }).first().click();
    await page.waitForURL(/\/release\//);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('can be used by everybody, %s', async (colorScheme) => {
    const { page } = await dashboard.visit('/network?node=KH', { colorScheme });
    await page.getByRole('complementary', { name: 'Cambodia' }).waitFor();
    await settled(page);
    await expectAccessible(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/network?node=KH', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { expectOpens, factOf } from './support/expect-opens.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoOverflow,
  settled,
} from './support/open-dashboard.ts';

interface Tie {
  readonly id: string;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly strength: number;
  readonly in2021: number;
}

interface Country {
  readonly name: string;
  readonly relations: { readonly totalCount: number; readonly nodes: readonly Tie[] };
  readonly engagements: { readonly totalCount: number };
  readonly in2021: { readonly totalCount: number };
  readonly releases: { readonly totalCount: number };
  readonly memberOf: readonly { readonly id: string; readonly name: string }[];
  readonly officials: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  readonly related: readonly {
    readonly releases: number;
    readonly entity: { readonly id: string; readonly name: string };
  }[];
  readonly timeline: readonly { readonly start: string; readonly count: number }[];
}

const CAMBODIA = `{ country(code: "KH") {
  name
  relations(first: 200) { totalCount nodes {
    id countries { code name } strength in2021: strength(on: "2021-12-31")
  } }
  engagements(first: 0) { totalCount }
  in2021: engagements(first: 0, filter: { period: { from: "2021-01-01", to: "2021-12-31" } }) { totalCount }
  releases(first: 0) { totalCount }
  memberOf { id name }
  officials(first: 20) { nodes { id name } }
  related(kinds: [SECTOR], first: 3) { releases entity { id name } }
  timeline(interval: QUARTER) { start count }
} }`;

describeDashboard('the page of a country', (dashboard) => {
  let cambodia: Country;

  beforeAll(async () => {
    cambodia = (await dashboard.api.data(CAMBODIA)).country;
  });

  const map = (page: Page) => page.getByRole('group', { name: /^Map of/ });
  const regionOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();
  const otherOf = ({ countries }: Tie) => countries.find(({ code }) => code !== 'KH')?.name ?? '';
  const fine = (value: number) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

  it('shows the numbers of the API, its memberships, officials and sectors', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/country/KH');
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(cambodia.name);
    expect(await factOf(page, 'Ties').textContent()).toBe(String(cambodia.relations.totalCount));
    expect(await factOf(page, 'Contacts').textContent()).toBe(String(cambodia.engagements.totalCount));
    expect(await factOf(page, 'Releases').textContent()).toBe(String(cambodia.releases.totalCount));
    const members = await regionOf(page, 'Member of').getByRole('link').allTextContents();
    expect(members).toEqual(cambodia.memberOf.map(({ name }) => name));
    const officials = await regionOf(page, 'Officials').getByRole('link').allTextContents();
    expect(officials).toEqual(cambodia.officials.nodes.map(({ name }) => name));
    const sectors = await regionOf(page, 'Sectors').locator('tbody tr').allTextContents();
    for (const [index, { entity, releases }] of cambodia.related.entries())
      expect(sectors[index]).toContain(`${entity.name}${releases}`);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has every tie in a table, strongest first, that sorts and leads to the tie', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    const rows = regionOf(page, 'Ties').locator('tbody tr');
    const strongest = cambodia.relations.nodes.toSorted((a, b) => b.strength - a.strength);
    expect(await rows.count()).toBe(strongest.length);
    const first = await rows.first().textContent();
    expect(first).toContain(`${otherOf(strongest[0] as Tie)}${fine(strongest[0]?.strength ?? 0)}`);
    await regionOf(page, 'Ties').getByRole('button', { name: 'Country' }).click();
    const names = strongest.map(otherOf).toSorted((a, b) => a.localeCompare(b));
    expect(await rows.locator('td:first-child').allTextContents()).toEqual(names);
    await rows.getByRole('link', { name: otherOf(strongest[0] as Tie), exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(strongest[0] as Tie));
  });

  it('opens the numbers of a tie to their parts', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    const { engagements } = (
      await dashboard.api.data('{ relation(between: ["KH", "TH"]) { engagements(first: 0) { totalCount } } }')
    ).relation;
    const row = regionOf(page, 'Ties').locator('tbody tr').filter({ hasText: 'Thailand' });
    await row.getByRole('link', { name: String(engagements.totalCount), exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBe('contacts');
    const parts = page.getByRole('dialog').locator('a[href^="/engagement/"]');
    await expect.poll(() => parts.count()).toBe(engagements.totalCount);
  });

  it('opens each number of its head to what it counts, of the period alone', async () => {
    const { page, complaints } = await dashboard.visit('/country/KH?from=2020-01-01&to=2022-12-31');
    await shown(page);
    await expectOpens(page, 'Contacts', 'contacts');
    await expectOpens(page, 'Statements', 'statements');
    await expectOpens(page, 'Releases', 'releases');
    await expectOpens(page, 'Published', 'releases');
    await factOf(page, 'Ties').getByRole('link').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#ties');
    await expect.poll(async () => (await page.locator('#ties').boundingBox())?.y).toBeLessThan(120);
    expect(await regionOf(page, 'Ties').locator('tbody tr').count()).toBe(
      Number(await factOf(page, 'Ties').textContent()),
    );
    expect(complaints).toEqual([]);
  });

  it('opens the number of releases on a sector to them, and keeps that in its address', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    const [sector] = cambodia.related;
    const row = regionOf(page, 'Sectors').locator('tbody tr').first();
    await row.getByRole('link', { name: String(sector?.releases), exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBe(`with:${sector?.entity.id}`);
    await page.reload();
    const releases = page.getByRole('dialog').getByRole('listitem');
    await expect.poll(() => releases.count()).toBe(sector?.releases);
    await expectAccessible(page);
    await page.goBack();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('has every tie on the map with its strength, the small countries, too', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    const labels = await labelsOn(map(page));
    expect(labels.size).toBe(cambodia.relations.totalCount);
    for (const tie of cambodia.relations.nodes.filter(({ strength }) => strength !== 0))
      expect(labels.get(pathOf(tie))).toContain(`${otherOf(tie)}, Strength ${fine(tie.strength)}`);
    expect(labels.has('/relation/KH-SG')).toBe(true);
  });

  it('shows the map as it was in the year of the slider, which the address keeps', async () => {
    const { page } = await dashboard.visit('/country/KH?year=2022');
    await shown(page);
    await page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2021');
    await page.getByRole('heading', { name: 'Ties of Cambodia on 31 Dec 2021' }).waitFor();
    await shown(page);
    for (const tie of cambodia.relations.nodes.filter(({ in2021 }) => in2021 !== 0))
      expect((await labelsOn(map(page))).get(pathOf(tie))).toContain(`Strength ${fine(tie.in2021)}`);
    await page.goBack();
    await expect.poll(() => page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2022');
  });

  it('can be used with the keys: one stop, arrows from tie to tie, the enter key opens', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    const stops = map(page).locator('a[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    const [, second] = cambodia.relations.nodes.toSorted((a, b) => b.strength - a.strength);
    await stops.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stops.getAttribute('href')).toBe(pathOf(second as Tie));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(second as Tie));
  });

  it('looks at a period alone, and back', async () => {
    const { page } = await dashboard.visit('/country/KH?from=2021-01-01&to=2021-12-31');
    await shown(page);
    expect(await factOf(page, 'Contacts').textContent()).toBe(String(cambodia.in2021.totalCount));
    await page.getByText('All', { exact: true }).click();
    await expect
      .poll(() => factOf(page, 'Contacts').textContent())
      .toBe(String(cambodia.engagements.totalCount));
    await page.goBack();
    await expect.poll(() => factOf(page, 'Contacts').textContent()).toBe(String(cambodia.in2021.totalCount));
  });

  it('leads from a bar of the timeline to its days alone', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    const bars = regionOf(page, 'Releases over time').locator('svg a');
    const named = cambodia.timeline.filter(({ count }) => count > 0);
    await expect.poll(() => bars.count()).toBe(named.length);
    await bars.first().press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe(named[0]?.start);
    await shown(page);
    expect(await regionOf(page, 'Newest releases').getByRole('listitem').count()).toBe(named[0]?.count);
  });

  it('stands for a country that no release names, and not for what is none', async () => {
    const { page, complaints } = await dashboard.visit('/country/UY');
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Uruguay');
    expect(await factOf(page, 'Ties').textContent()).toBe('0');
    await page.goto(`${dashboard.url}/country/ZZ`);
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
    expect(complaints).toEqual([]);
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await shown(page);
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/country/KH', { viewport: { width: 390, height: 844 } });
    await shown(page);
    await expectNoOverflow(page);
  });
});

/** Waits until the page has come, and all that it asks for. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}

function pathOf({ id }: Tie): string {
  return id.replace(':', '/').replace(/^/, '/');
}

/** What the links of a map say, by where they lead. */
async function labelsOn(map: ReturnType<Page['getByRole']>): Promise<ReadonlyMap<string, string>> {
  const links = await map.getByRole('link').all();
  const pairs = await Promise.all(
    links.map(
      async (link) =>
        [(await link.getAttribute('href')) ?? '', (await link.getAttribute('aria-label')) ?? ''] as const,
    ),
  );
  return new Map(pairs);
}

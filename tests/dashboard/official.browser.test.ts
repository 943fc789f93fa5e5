import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { expectOpens, factOf } from './support/expect-opens.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

interface Counted {
  readonly totalCount: number;
}

interface Official {
  readonly name: string;
  readonly posts: readonly {
    readonly title: string;
    readonly evidence: readonly {
      readonly start: number;
      readonly end: number;
      readonly release: { readonly id: string };
    }[];
  }[];
  readonly counterparts: readonly {
    readonly engagements: number;
    readonly official: { readonly id: string; readonly name: string };
  }[];
  readonly engagements: Counted & { readonly nodes: readonly { readonly id: string }[] };
  readonly statements: Counted & {
    readonly nodes: readonly {
      readonly topics: readonly { readonly id: string; readonly name: string }[];
      readonly evidence: { readonly quote: string };
    }[];
  };
  readonly in2021: Counted;
  readonly releases: Counted;
}

const SOKHONN = `{ official(id: "kh-prak-sokhonn") {
  name
  posts { title evidence(first: 1) { start end release { id } } }
  counterparts(first: 20) { engagements official { id name } }
  engagements(first: 10) { totalCount nodes { id } }
  statements(first: 200) { totalCount nodes {
    topics { ... on Sector { id name } ... on Issue { id name } ... on Organization { id name } }
    evidence { quote }
  } }
  in2021: engagements(first: 0, filter: { period: { from: "2021-01-01", to: "2021-12-31" } }) { totalCount }
  releases(first: 0) { totalCount }
} }`;

const ADDRESS = '/official/kh-prak-sokhonn';

describeDashboard('the page of an official', (dashboard) => {
  let sokhonn: Official;

  beforeAll(async () => {
    sokhonn = (await dashboard.api.data(SOKHONN)).official;
  });

  const regionOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('shows the numbers, counterparts and contacts of the API', async () => {
    const { page, strangers, complaints } = await dashboard.visit(ADDRESS);
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sokhonn.name);
    expect(await factOf(page, 'Contacts').textContent()).toBe(String(sokhonn.engagements.totalCount));
    expect(await factOf(page, 'Statements').textContent()).toBe(String(sokhonn.statements.totalCount));
    expect(await factOf(page, 'Releases').textContent()).toBe(String(sokhonn.releases.totalCount));
    const counterparts = await regionOf(page, 'Counterparts').locator('tbody tr').allTextContents();
    expect(counterparts.length).toBe(sokhonn.counterparts.length);
    for (const [index, { official, engagements }] of sokhonn.counterparts.entries())
      expect(counterparts[index]).toMatch(new RegExp(`^${official.name}.*${engagements}`));
    const contacts = regionOf(page, 'Contacts');
    expect(await contacts.getByRole('listitem').count()).toBe(sokhonn.engagements.nodes.length);
    await contacts.getByRole('button', { name: 'Show more' }).click();
    await expect
      .poll(() => contacts.getByRole('listitem').count())
      .toBe(Math.min(20, sokhonn.engagements.totalCount));
    await contacts.getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(sokhonn.engagements.nodes[0]?.id));
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('opens the number of contacts with a counterpart to them', async () => {
    const { page } = await dashboard.visit(ADDRESS);
    await shown(page);
    const [first] = sokhonn.counterparts;
    const row = regionOf(page, 'Counterparts').locator('tbody tr').first();
    await row.getByRole('link', { name: String(first?.engagements), exact: true }).click();
    const parts = page.getByRole('dialog').locator('a[href^="/engagement/"]');
    await expect.poll(() => parts.count()).toBe(first?.engagements);
  });

  it('opens each number of its head to what it counts', async () => {
    const { page, complaints } = await dashboard.visit(ADDRESS);
    await shown(page);
    await expectOpens(page, 'Contacts', 'contacts');
    await expectOpens(page, 'Releases', 'releases');
    await factOf(page, 'Statements').getByRole('link').click();
    const said = page.getByRole('dialog').locator('figure');
    await expect.poll(() => said.count()).toBe(sokhonn.statements.totalCount);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await factOf(page, 'Counterparts').getByRole('link').click();
    await expect.poll(async () => (await page.locator('#counterparts').boundingBox())?.y).toBeLessThan(120);
    const more = regionOf(page, 'Counterparts').getByRole('button', { name: 'Show more' });
    if ((await more.count()) > 0) await more.click();
    const all = Number(await factOf(page, 'Counterparts').textContent());
    await expect.poll(() => regionOf(page, 'Counterparts').locator('tbody tr').count()).toBe(all);
    expect(complaints).toEqual([]);
  });

  it('draws each post, which opens the words that show it', async () => {
    const { page } = await dashboard.visit(ADDRESS);
    await shown(page);
    const posts = regionOf(page, 'Posts over time').locator('svg a');
    await expect.poll(() => posts.count()).toBe(sokhonn.posts.length);
    const { start, end, release } = sokhonn.posts[0]?.evidence[0] ?? {
      start: 0,
      end: 0,
      release: { id: '' },
    };
    expect(await posts.first().getAttribute('aria-label')).toContain(sokhonn.posts[0]?.title);
    await posts.first().press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(release.id));
    expect(new URL(page.url()).searchParams.get('at')).toBe(`${start}-${end}`);
  });

  it('reads what they say topic by topic, in the very words; the address keeps the topic', async () => {
    const { page } = await dashboard.visit(ADDRESS);
    await shown(page);
    const on = (name: string) =>
      sokhonn.statements.nodes.filter(({ topics }) => topics.some((topic) => topic.name === name));
    const trade = on('Trade');
    expect(trade.length).toBeGreaterThan(0);
    const said = regionOf(page, 'What they say');
    await said.getByRole('link', { name: /^Trade \d|^Trade\d/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('topic')).toBe('sector:trade');
    const quotes = () => said.locator('blockquote').allTextContents();
    await expect.poll(quotes).toEqual(trade.map(({ evidence }) => evidence.quote));
    await page.reload();
    await shown(page);
    expect(await quotes()).toEqual(trade.map(({ evidence }) => evidence.quote));
  });

  it('looks at a period alone, and back', async () => {
    const { page } = await dashboard.visit(`${ADDRESS}?from=2021-01-01&to=2021-12-31`);
    await shown(page);
    expect(await factOf(page, 'Contacts').textContent()).toBe(String(sokhonn.in2021.totalCount));
    await page.getByText('All', { exact: true }).click();
    await expect
      .poll(() => factOf(page, 'Contacts').textContent())
      .toBe(String(sokhonn.engagements.totalCount));
    await page.goBack();
    await expect.poll(() => factOf(page, 'Contacts').textContent()).toBe(String(sokhonn.in2021.totalCount));
  });

  it('says so where there is no such official', async () => {
    const { page } = await dashboard.visit('/official/kh-nobody');
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit(ADDRESS);
    await shown(page);
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit(ADDRESS, { viewport: { width: 390, height: 844 } });
    await shown(page);
    await expectNoOverflow(page);
  });
});

/** Waits until the page has come, and all that it asks for. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}

function pathOf(id: string | undefined): string {
  return `/${id?.replace(':', '/')}`;
}

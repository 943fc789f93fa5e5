import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { expectOpens, factOf } from './support/expect-opens.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Counted {
  readonly totalCount: number;
}

interface Pair {
  readonly id: string;
  readonly countries: readonly Named[];
}

interface PairShare {
  readonly releases: number;
  readonly relation: Pair;
}

interface Asked {
  readonly sector: Named & {
    readonly broader: Named;
    readonly relations: readonly PairShare[];
    readonly releases: Counted;
    readonly in2021: Counted;
    readonly related: readonly { readonly releases: number; readonly entity: Named }[];
  };
  readonly statements: Counted & {
    readonly nodes: readonly {
      readonly sides: readonly Named[];
      readonly evidence: { readonly quote: string };
    }[];
  };
  readonly issue: Named & { readonly relations: readonly PairShare[] };
  readonly organization: Named & {
    readonly members: readonly Named[];
    readonly relations: readonly PairShare[];
  };
}

const ASKED = `{
  sector(id: "trade") {
    id name broader { id name }
    relations(first: 12) { releases relation { id countries { id name } } }
    releases(first: 0) { totalCount }
    in2021: releases(first: 0, filter: { period: { from: "2021-01-01", to: "2021-12-31" } }) { totalCount }
    related(kinds: [COUNTRY], first: 12) { releases entity { id name } }
  }
  statements(first: 200, filter: { topics: ["sector:trade"] }) { totalCount nodes {
    sides { ... on Country { id name } ... on Organization { id name } }
    evidence { quote }
  } }
  issue(id: "myanmar") { id name relations(first: 12) { releases relation { id countries { id name } } } }
  organization(id: "ASEAN") {
    id name members { id name } relations(first: 12) { releases relation { id countries { id name } } }
  }
}`;

describeDashboard('the page of a topic', (dashboard) => {
  let asked: Asked;

  beforeAll(async () => {
    asked = await dashboard.api.data(ASKED);
  });

  const regionOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const tieOf = ({ countries }: Pair) => countries.map(({ name }) => name).join(' – ');
  const expectPairs = (rows: readonly string[], pairs: readonly PairShare[]) => {
    expect(pairs.length).toBeGreaterThan(0);
    expect(rows.length).toBe(pairs.length);
    for (const [index, { relation, releases }] of pairs.entries())
      expect(rows[index]).toContain(`${tieOf(relation)}${releases}`);
  };

  it('opens each number of its head to what it counts', async () => {
    for (const address of ['/topic/sector/economic', '/topic/issue/myanmar', '/topic/organization/ASEAN']) {
      const { page, complaints } = await dashboard.visit(address);
      await shown(page);
      await expectOpens(page, 'Releases', 'releases');
      await expectOpens(page, 'Statements', 'statements');
      await factOf(page, 'Countries').getByRole('link').click();
      const countries = regionOf(page, 'Countries');
      const more = countries.getByRole('button', { name: 'Show more' });
      if ((await more.count()) > 0) await more.click();
      const all = Number(await factOf(page, 'Countries').textContent());
      await expect.poll(() => countries.locator('tbody tr').count()).toBe(all);
      await factOf(page, 'Newest release').getByRole('link').click();
      await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/release\//);
      expect(complaints).toEqual([]);
    }
  });

  it('shows which pairs work on a sector, and with which countries it is named', async () => {
    const { sector, statements } = asked;
    const { page, strangers, complaints } = await dashboard.visit('/topic/sector/trade');
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sector.name);
    expect(await factOf(page, 'Releases').textContent()).toBe(String(sector.releases.totalCount));
    expect(await factOf(page, 'Statements').textContent()).toBe(String(statements.totalCount));
    const pairs = regionOf(page, 'Who works on it').locator('tbody tr');
    expectPairs(await pairs.allTextContents(), sector.relations);
    const countries = await regionOf(page, 'Countries').locator('tbody tr').allTextContents();
    for (const [index, { entity, releases }] of sector.related.entries())
      expect(countries[index]).toContain(`${entity.name}${releases}`);
    await pairs.getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(sector.relations[0]?.relation.id));
    await page.goBack();
    await shown(page);
    await page.getByRole('link', { name: sector.broader.name, exact: true }).first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/topic${pathOf(sector.broader.id)}`);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('reads who says what, side by side of it, in the very words; the address keeps the side', async () => {
    const { page } = await dashboard.visit('/topic/sector/trade');
    await shown(page);
    const thailand = asked.statements.nodes.filter(({ sides }) =>
      sides.some(({ name }) => name === 'Thailand'),
    );
    expect(thailand.length).toBeGreaterThan(0);
    const said = regionOf(page, 'Who says what');
    await said
      .getByRole('navigation')
      .getByRole('link', { name: /^Thailand/ })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('side')).toBe('country:TH');
    const quotes = () => said.locator('blockquote').allTextContents();
    await expect.poll(quotes).toEqual(thailand.map(({ evidence }) => evidence.quote));
    await said.getByRole('link', { name: 'In the release' }).first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/release\//);
    await page.goBack();
    await shown(page);
    await expect.poll(quotes).toEqual(thailand.map(({ evidence }) => evidence.quote));
  });

  it('shows which pairs raise an issue, those with most releases on it first', async () => {
    const { page } = await dashboard.visit('/topic/issue/myanmar');
    await shown(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(asked.issue.name);
    const pairs = regionOf(page, 'Who works on it').locator('tbody tr');
    expectPairs(await pairs.allTextContents(), asked.issue.relations);
  });

  it('shows the members of an organisation, which pairs work with it, and who stands with it', async () => {
    const { page } = await dashboard.visit('/topic/organization/ASEAN');
    await shown(page);
    const { name, members } = asked.organization;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    const shownMembers = regionOf(page, `Members (${members.length})`).getByRole('link');
    expect(await shownMembers.allTextContents()).toEqual(members.map((member) => member.name));
    const pairs = regionOf(page, 'Who works with it').locator('tbody tr');
    expectPairs(await pairs.allTextContents(), asked.organization.relations);
    expect(await regionOf(page, 'Officials').locator('tbody tr').count()).toBeGreaterThan(0);
    await pairs
      .getByRole('link', { name: String(asked.organization.relations[0]?.releases) })
      .first()
      .click();
    await expect
      .poll(() => page.getByRole('dialog').locator('li').count())
      .toBe(asked.organization.relations[0]?.releases);
  });

  it('looks at a period alone, and back', async () => {
    const { page } = await dashboard.visit('/topic/sector/trade?from=2021-01-01&to=2021-12-31');
    await shown(page);
    expect(await factOf(page, 'Releases').textContent()).toBe(String(asked.sector.in2021.totalCount));
    await page.getByText('All', { exact: true }).click();
    await expect
      .poll(() => factOf(page, 'Releases').textContent())
      .toBe(String(asked.sector.releases.totalCount));
    await page.goBack();
    await expect
      .poll(() => factOf(page, 'Releases').textContent())
      .toBe(String(asked.sector.in2021.totalCount));
  });

  it.each(['/topic/sector/nothing', '/topic/country/KH'])(
    'says that there is no page at %s',
    async (path) => {
      const { page } = await dashboard.visit(path);
      await shown(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
    },
  );

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/topic/organization/ASEAN');
    await shown(page);
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/topic/sector/trade', { viewport: { width: 390, height: 844 } });
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

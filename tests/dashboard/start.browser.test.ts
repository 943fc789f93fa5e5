import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { WRITER } from '../graphql/support/open-api.ts';
import { describeDashboard, describeDashboardOn } from './support/describe-dashboard.ts';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoOverflow,
  settled,
} from './support/open-dashboard.ts';

interface Tie {
  readonly id: string;
  readonly countries: readonly { readonly name: string }[];
  readonly strength: number;
  readonly before: number;
}

interface Asked {
  readonly summary: Readonly<
    Record<'releases' | 'engagements' | 'countries' | 'officials' | 'statements', number>
  >;
  readonly relations: { readonly nodes: readonly Tie[] };
  readonly engagements: { readonly nodes: readonly { readonly id: string }[] };
}

// The newest release is of 10 November 2025.
const ASKED = `{
  summary { releases engagements countries officials statements }
  relations(first: 200) { nodes { id countries { name } strength before: strength(on: "2024-11-10") } }
  engagements(first: 9) { nodes { id } }
}`;

const COUNTS = [
  ['releases', 'releases', 'li'],
  ['contacts', 'engagements', 'a[href^="/engagement/"]'],
  ['countries', 'countries', 'li'],
  ['officials', 'officials', 'li'],
  ['statements', 'statements', 'figure'],
] as const;

describeDashboard('the start page', (dashboard) => {
  let asked: Asked;

  beforeAll(async () => {
    asked = await dashboard.api.data(ASKED);
  });

  const regionOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const nameOf = ({ countries }: Tie) => countries.map(({ name }) => name).join(' – ');
  const changeOf = ({ strength, before }: Tie) => strength - before;
  const written = (value: number, signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay,
    }).format(value);

  it('is there before its answers are, whether it is the first page or a later one', async () => {
    const { page } = await dashboard.visit('/read');
    for (const go of [
      () => page.getByRole('link', { name: /^Entente/ }).click(),
      () => page.goto(`${dashboard.url}/`),
    ]) {
      const { promise: isThere, resolve: answer } = Promise.withResolvers<void>();
      await page.route('**/graphql', async (route) => {
        await isThere;
        await route.continue();
      });
      await go();
      await page.getByRole('heading', { level: 1, name: /^Country ties/ }).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(0);
      answer();
      await page.locator('tbody tr').first().waitFor();
      await page.unroute('**/graphql');
    }
  });

  it('asks each of its questions once, before its own scripts have come', async () => {
    const { page } = await dashboard.visit('/read');
    const asked: string[] = [];
    const { promise: haveAsked, resolve: come } = Promise.withResolvers<void>();
    await page.route('**/assets/common-*', async (route) => {
      await haveAsked;
      await route.continue();
    });
    page.on('request', (request) => {
      const [, name] = /query (\w+)/.exec(request.postData() ?? '') ?? [];
      if (name !== undefined) asked.push(name);
    });
    await page.goto(`${dashboard.url}/`, { waitUntil: 'commit' });
    const questions = ['NewestContacts', 'Overview', 'StrongestTies'];
    await expect.poll(() => asked.toSorted()).toEqual(questions);
    come();
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(asked.toSorted()).toEqual(questions);
  });

  it('tells how much there is, and opens each number to what it counts', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/');
    await settled(page);
    for (const [words, what, items] of COUNTS) {
      const count = asked.summary[what];
      await page.getByRole('link', { name: `${count} ${words}`, exact: true }).click();
      const panel = page.getByRole('dialog');
      const shown = panel.locator(items);
      const more = panel.getByRole('button', { name: 'Show more' });
      await expect.poll(() => shown.count()).toBeGreaterThan(0);
      if (count <= 200)
        await expect
          .poll(async () => {
            if ((await more.count()) > 0) await more.click();
            return shown.count();
          })
          .toBe(count);
      else expect(await panel.textContent()).toContain(` of ${count}`);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }
    await regionOf(page, 'Where it comes from').getByRole('link', { name: '69', exact: true }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBe('collection:demonstration');
    expect(await page.getByRole('dialog').textContent()).toContain('50 of 69');
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says that the demonstration is one', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    expect(await page.getByRole('note', { name: 'This is a demonstration' }).count()).toBe(1);
  });

  it('names its search and its choice of order to those who hear it', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    expect(await page.getByRole('search').getByRole('searchbox').count()).toBe(1);
    expect(await page.getByRole('radiogroup', { name: 'Order of ties' }).getByRole('radio').count()).toBe(2);
  });

  it('has the strongest ties, whose strength opens to the contacts that make it up', async () => {
    const { page, complaints } = await dashboard.visit('/');
    await settled(page);
    const rows = regionOf(page, 'Strongest ties').locator('tbody tr');
    const strongest = asked.relations.nodes.slice(0, 10);
    const texts = await rows.allTextContents();
    expect(texts.length).toBe(10);
    for (const [index, tie] of strongest.entries())
      expect(texts[index]).toContain(
        `${nameOf(tie)}${written(tie.strength, 'auto')}${written(changeOf(tie), 'exceptZero')}`,
      );
    await rows
      .first()
      .getByRole('link', { name: written(strongest[0]?.strength ?? 0, 'auto'), exact: true })
      .click();
    await page.getByText('contribute', { exact: false }).first().waitFor();
    const { relation } = await dashboard.api.data(
      '{ relation(between: ["CN", "KH"]) { strengthParts(first: 0) { totalCount } } }',
    );
    const parts = page.getByRole('dialog').locator('tbody tr');
    await expect.poll(() => parts.count()).toBe(relation.strengthParts.totalCount);
    expect(complaints).toEqual([]);
  });

  it('has those that changed most within a year, and keeps that in its address', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    await page.getByText('Change', { exact: true }).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe('changing');
    await page.reload();
    await settled(page);
    const fastest = asked.relations.nodes
      .toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))
      .slice(0, 10);
    const rows = regionOf(page, 'Fastest changing ties').locator('tbody tr');
    expect(await rows.locator('td:first-child').allTextContents()).toEqual(fastest.map(nameOf));
    await page.goBack();
    await regionOf(page, 'Strongest ties').waitFor();
  });

  it('has the newest contacts, in the order of the API', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    const links = regionOf(page, 'Newest contacts').locator('a[href^="/engagement/"]');
    const addresses = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.map(decodeURIComponent)).toEqual(
      asked.engagements.nodes.map(({ id }) => `/${id.replace(':', '/')}`),
    );
  });

  it('finds people and countries in spite of a wrong letter, by the keys alone', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    const box = page.getByRole('searchbox', { name: 'Search' });
    await box.pressSequentially('Prak Sokhon');
    await page.getByRole('option', { name: /Prak Sokhonn/ }).waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/official/kh-prak-sokhonn');
    await box.fill('Kambodia');
    await page.getByRole('option', { name: /^Cambodia\s*Country/ }).waitFor();
    await box.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/?open=countries');
    await settled(page);
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

describeDashboardOn({ isEmpty: true }, 'the start page of an empty store', (dashboard) => {
  it('tells how to fill it, and notices by itself when it is filled', async () => {
    const { page, complaints } = await dashboard.visit('/');
    await page.getByRole('heading', { name: 'Nothing has been read yet' }).waitFor();
    expect(await page.getByText('npm run entente -- ingest FOLDER').count()).toBe(1);
    await expectAccessible(page);
    await dashboard.api.data(
      `mutation { ingestRelease(release: { text: "Joint Statement of Peru and Chile\\n\\nLima, 5 March 2024\\n\\nPeru and Chile agreed to expand trade." }) { outcome } }`,
      {},
      WRITER,
    );
    await page.getByRole('link', { name: '1 release', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

describeDashboard('the search', (dashboard) => {
  const namesIn = (page: Page) => page.getByRole('region', { name: 'By name' });
  const releasesIn = (page: Page) => page.getByRole('region', { name: 'Releases' });
  const search = async (query: string) => {
    const visited = await dashboard.visit(`/search?${new URLSearchParams({ q: query })}`);
    await settled(visited.page);
    return visited;
  };

  it('shows all that the API finds: names by kind, releases with the words marked', async () => {
    const { names, texts, releases } = await dashboard.api.data(`{
      names: search(query: "Cambodia", kinds: [COUNTRY, OFFICIAL, ORGANIZATION, SECTOR, ISSUE], first: 200) {
        node { ... on Country { name } ... on Official { name } ... on Organization { name } ... on Sector { name } ... on Issue { name } }
      }
      texts: search(query: "Cambodia", kinds: [RELEASE], first: 200) { snippet node { ... on Release { title } } }
      releases(filter: { text: "Cambodia" }, first: 0) { totalCount }
    }`);
    const { page, complaints, strangers } = await search('Cambodia');
    expect(await namesIn(page).getByRole('listitem').count()).toBe(names.length);
    expect(await namesIn(page).getByRole('link', { name: 'Cambodia', exact: true }).count()).toBe(1);
    expect(await namesIn(page).getByRole('heading', { level: 3 }).allTextContents()).toContain(
      'Organisations',
    );
    const list = releasesIn(page).getByRole('listitem');
    expect(releases.totalCount).toBeGreaterThan(20);
    expect(await list.count()).toBe(20);
    expect(await releasesIn(page).textContent()).toContain(`${releases.totalCount} releases`);
    const marks = await releasesIn(page).locator('mark').allTextContents();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['cambodia']));

    // All of them, in the order of the API.
    const more = releasesIn(page).getByRole('button', { name: 'Show more' });
    for (let shown = 20; shown < texts.length; shown *= 2) {
      await more.click();
      await expect.poll(() => list.count()).toBe(Math.min(texts.length, 2 * shown));
    }
    expect(await more.count()).toBe(0);
    const titles = await list.locator('a:not(p a)').allTextContents();
    expect(titles).toEqual(texts.map(({ node }: { node: { title: string } }) => node.title));
    await namesIn(page).getByRole('link', { name: 'Cambodia', exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/country/KH');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('leads from the words of a release to their place in it', async () => {
    const { search: found } = await dashboard.api.data(`{
      search(query: "demining", kinds: [RELEASE], first: 1) { evidence { quote start end } node { ... on Release { id } } }
    }`);
    const [{ node, evidence }] = found;
    const { page } = await search('demining');
    await releasesIn(page).getByRole('link', { name: 'In the release' }).first().click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('at'))
      .toBe(`${evidence.start}-${evidence.end}`);
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(
      `/release/${node.id.replace('release:', '')}`,
    );
    await settled(page);
    expect((await page.locator('[data-sought]').allTextContents()).join('')).toBe(evidence.quote);
    // The same from the box, as one types.
    await page.goto(dashboard.url);
    await page.getByRole('searchbox').fill('demining peacekeeping');
    await page.getByRole('option').filter({ hasNotText: 'All matches' }).first().click();
    await expect.poll(() => page.url()).toMatch(/\/release\/.*at=\d+-\d+/);
  });

  it('marks phrases and beginnings of words, not what it leaves out', async () => {
    const { page } = await search('landmin* NOT Japan');
    const marks = await releasesIn(page).locator('mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^landmin/);
  });

  it('finds a name in spite of a wrong letter, and says that it is one', async () => {
    const { page } = await search('Kambodia');
    expect(await namesIn(page).textContent()).toContain('No name is written like this. These are alike.');
    expect(await namesIn(page).getByRole('link', { name: 'Cambodia', exact: true }).count()).toBe(1);
  });

  it('says what cannot be searched for, what has no match, and how to search', async () => {
    const { page } = await search('NOT trade');
    expect(await page.getByText('NOT needs something to be taken from').count()).toBe(1);
    const field = page.getByRole('searchbox', { name: 'What to search for' });
    await field.fill('qqxxzz');
    await field.press('Enter');
    await page.getByText('Nothing has “qqxxzz”').waitFor();
    await field.fill('');
    await field.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'How to search' }).waitFor();
    await page.getByRole('link', { name: 'border trade' }).click();
    await releasesIn(page).waitFor();
    expect(await field.inputValue()).toBe('border trade');
    await page.goBack();
    await page.goBack();
    await page.getByText('Nothing has “qqxxzz”').waitFor();
  });

  it('is led to from the box on every page', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    const box = page.getByRole('searchbox', { name: 'Search' });
    await box.fill('border trade');
    await box.press('Enter');
    await expect.poll(() => page.url()).toContain('/search?q=border+trade');
    await releasesIn(page).waitFor();
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    for (const query of ['Cambodia', '']) {
      const { page } = await dashboard.visit(`/search?q=${query}`);
      await settled(page);
      await expectAccessibleInBoth(page);
    }
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/search?q=Cambodia', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

import { expect, it } from 'vitest';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

const TALKS = '2022-05-13-talks-kh-us-b7bfcb01';
const VISIT = '2024-02-07-visit-kh-th-7729d2b2';

describeDashboard('the page of an engagement', (dashboard) => {
  it('tells who, when and where, and sets the accounts beside each other', async () => {
    const { engagement } = await dashboard.api.data(
      `query ($id: ID!) { engagement(id: $id) {
        participants { official { name } posts }
        accounts { release { title } onlyStatements { evidence { quote } } }
        comparison { points { statements { evidence { quote } } } }
      } }`,
      { id: TALKS },
    );
    const { page, strangers, complaints } = await dashboard.visit(`/engagement/${TALKS}`);
    await settled(page);
    const text = await page.locator('main').innerText();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Meeting: Cambodia and United States',
    );
    for (const said of ['13 May 2022', 'Washington']) expect(text).toContain(said);
    for (const { official, posts } of engagement.participants)
      for (const said of [official.name, ...posts]) expect(text).toContain(said);
    for (const { release } of engagement.accounts) expect(text).toContain(release.title);

    expect(engagement.comparison.points.length).toBeGreaterThan(0);
    const points = page.getByRole('group', { name: 'Points that several make' });
    expect(await points.count()).toBe(engagement.comparison.points.length);
    for (const [index, { statements }] of engagement.comparison.points.entries())
      expect(await points.nth(index).locator('blockquote').allInnerTexts()).toEqual(
        statements.map(({ evidence }: any) => evidence.quote),
      );
    const own = page.getByRole('group', { name: 'only here' }).locator('section');
    for (const [index, { onlyStatements }] of engagement.accounts.entries())
      expect(await own.nth(index).locator('blockquote').allInnerTexts()).toEqual(
        onlyStatements.map(({ evidence }: any) => evidence.quote),
      );
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows the accounts in full and by speaker, and keeps which in the address', async () => {
    const { page } = await dashboard.visit(`/engagement/${TALKS}`);
    await settled(page);
    await page.getByText('In full').click();
    await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0);
    const { engagement } = await dashboard.api.data(
      `query ($id: ID!) { engagement(id: $id) {
        accounts { onlySectors { id } onlyIssues { id } onlyStatements { id } }
        comparison { voices { speaker { name } } }
      } }`,
      { id: TALKS },
    );
    const only = engagement.accounts.flatMap((account: any) => [
      ...account.onlySectors,
      ...account.onlyIssues,
      ...account.onlyStatements,
    ]);
    expect(await page.locator('mark').count()).toBe(only.length);
    await page.getByText('By speaker').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('voices');
    await page.reload();
    await settled(page);
    for (const { speaker } of engagement.comparison.voices)
      if (speaker !== null) await page.getByRole('heading', { name: speaker.name, exact: true }).waitFor();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('full');
  });

  it('leads to the words in the release, to its tie, and through a visit', async () => {
    const { page, complaints } = await dashboard.visit(`/engagement/${VISIT}`);
    await settled(page);
    const { engagement } = await dashboard.api.data(
      'query ($id: ID!) { engagement(id: $id) { parts { id type } } }',
      { id: VISIT },
    );
    const parts = page.locator('section.sheet', {
      has: page.getByRole('heading', { name: 'Within this visit' }),
    });
    expect(await parts.getByRole('listitem').count()).toBe(engagement.parts.length);
    await parts.getByRole('link', { name: 'Summit' }).click();
    const within = page.locator('section.sheet', {
      has: page.getByRole('heading', { name: 'Within a visit' }),
    });
    await expect.poll(() => within.locator('[aria-current]').innerText()).toContain('Summit');
    await within.getByRole('link', { name: 'Visit', exact: true }).click();
    await page.waitForURL(`**/engagement/${VISIT}`);
    await page.getByRole('link', { name: 'Cambodia – Thailand' }).click();
    await page.waitForURL('**/relation/KH-TH');
    await page.goBack();
    await page.getByRole('link', { name: 'In the release' }).first().click();
    await page.waitForURL('**/release/**at=*');
    expect(complaints).toEqual([]);
  });

  it('says so where there is no such engagement', async () => {
    const { page } = await dashboard.visit('/engagement/2000-01-01-talks-kh-us-00000000');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  });

  it('is accessible in light colours and in dark ones', async () => {
    for (const path of [TALKS, `${TALKS}?view=full`, VISIT]) {
      const { page } = await dashboard.visit(`/engagement/${path}`);
      await settled(page);
      await expectAccessibleInBoth(page);
    }
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit(`/engagement/${TALKS}?view=full`, {
      viewport: { width: 390, height: 844 },
    });
    await settled(page);
    await expectNoOverflow(page);
  });
});

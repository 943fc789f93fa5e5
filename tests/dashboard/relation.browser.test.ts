import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

const BETWEEN = ['KH', 'US'];
const fine = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const finer = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const signedWhole = new Intl.NumberFormat('en-GB', { signDisplay: 'exceptZero' });

describeDashboard('the page of a relation', (dashboard) => {
  /** The value of a fact in the head of the page: "Strength". */
  const fact = (page: Page, name: string) =>
    page
      .locator('dl > div', { has: page.locator(`dt:text-is("${name}")`) })
      .locator('dd')
      .first();

  /** The figure or section with a heading. */
  const part = (page: Page, heading: string) =>
    page.locator('section.sheet', { has: page.getByRole('heading', { name: heading, exact: true }) });

  it('keeps in its address which figures are tables and how tables are sorted', async () => {
    const { page } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    const tone = part(page, 'Tone over time');
    await tone.getByText('Table', { exact: true }).click();
    await tone.getByRole('table').waitFor();
    const sectors = part(page, 'Sectors');
    const heads = sectors.getByRole('columnheader');
    await heads.first().getByRole('button').click();
    await expect.poll(() => heads.first().getAttribute('aria-sort')).toBe('ascending');
    const names = await sectors.locator('tbody td:first-child').allInnerTexts();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));

    const { page: linked } = await dashboard.visit(page.url().slice(dashboard.url.length));
    await settled(linked);
    await part(linked, 'Tone over time').getByRole('table').waitFor();
    expect(await part(linked, 'Sectors').locator('tbody td:first-child').allInnerTexts()).toEqual(names);

    await page.goBack();
    await expect.poll(() => heads.first().getAttribute('aria-sort')).toBe('none');
    await page.goBack();
    await tone.locator('svg').first().waitFor();
    await expect.poll(() => tone.getByRole('table').count()).toBe(0);
  });

  it('shows what the API answers, and each number opens to its parts', async () => {
    const { relation } = await dashboard.api.data(
      `query ($between: [CountryCode!]!) { relation(between: $between) {
        strength tone
        engagements(first: 0) { totalCount }
        releases(first: 0) { totalCount }
        statements(first: 0) { totalCount }
        strengthParts { totalCount nodes { contribution } }
      } }`,
      { between: BETWEEN },
    );
    const { page, strangers, complaints } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Cambodia – United States');
    expect(await page.title()).toBe('Cambodia – United States · Entente');
    expect(await fact(page, 'Strength').innerText()).toBe(fine.format(relation.strength));
    expect(await fact(page, 'Tone').locator('a span').first().textContent()).toContain(
      signed.format(relation.tone),
    );
    expect(await fact(page, 'Contacts').innerText()).toBe(String(relation.engagements.totalCount));
    expect(await fact(page, 'Releases').innerText()).toBe(String(relation.releases.totalCount));

    await fact(page, 'Strength').getByRole('link').click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('table').waitFor();
    expect(await panel.getByRole('row').count()).toBe(relation.strengthParts.totalCount + 1);
    expect(await panel.innerText()).toContain(
      `${relation.strengthParts.totalCount} contacts contribute ${finer.format(relation.strength)} together`,
    );
    expect(new URL(page.url()).searchParams.get('open')).toBe('strength');
    await page.goBack();
    await panel.waitFor({ state: 'detached' });

    await fact(page, 'Tone').getByRole('link').click();
    await expect
      .poll(() => page.getByRole('dialog').innerText())
      .toContain(
        `mean score of ${relation.statements.totalCount} statements is ${signed.format(relation.tone)}`,
      );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await fact(page, 'Contacts').getByRole('link').click();
    await expect
      .poll(() => page.getByRole('dialog').getByRole('link').count())
      .toBe(relation.engagements.totalCount);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('leads from the start page to the sentence in the release in three clicks', async () => {
    const { page } = await dashboard.visit('/');
    await settled(page);
    await page
      .getByRole('table', { name: 'Strongest ties' })
      .getByRole('link', { name: 'Cambodia – United States' })
      .click();
    await page.waitForURL('**/relation/KH-US');
    await settled(page);
    const words = part(page, 'What each side says').locator('figure').first();
    const quote = await words.locator('blockquote').innerText();
    await words.getByRole('link').click();
    await page.waitForURL('**/release/**');
    const [id, at] = [
      new URL(page.url()).pathname.split('/').at(-1),
      new URL(page.url()).searchParams.get('at'),
    ];
    const { release } = await dashboard.api.data('query ($id: ID!) { release(id: $id) { text } }', {
      id: `release:${id}`,
    });
    const [start, end] = (at ?? '').split('-').map(Number);
    expect(release.text.slice(start, end)).toBe(quote);
  });

  it('keeps period, half-life and measure in the address, and shows them again', async () => {
    const { page, complaints } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    await page.getByLabel('From', { exact: true }).fill('2021-01-01');
    await page.getByLabel('To', { exact: true }).fill('2022-12-31');
    await page.getByLabel('Half-life').selectOption('90');
    await page.getByText('Share of all').click();
    const chosen = { from: '2021-01-01', to: '2022-12-31', halfLife: '90', measure: 'share' };
    await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(chosen);
    const { relation } = await dashboard.api.data(
      `query ($between: [CountryCode!]!, $period: Period) { relation(between: $between) {
        strength(on: "2022-12-31", halfLife: 90)
        tone(period: $period)
        engagements(first: 0, filter: { period: $period }) { totalCount }
        sectors(period: $period, first: 1) { sector { name } releases }
        before: sectors(period: { from: "2019-01-02", to: "2020-12-31" }, first: 200) { sector { name } releases }
      } }`,
      { between: BETWEEN, period: { from: '2021-01-01', to: '2022-12-31' } },
    );
    for (const way of ['chosen', 'from the address']) {
      if (way === 'from the address') await page.reload();
      await settled(page);
      await expect
        .poll(() => fact(page, 'Strength').innerText(), { message: way })
        .toBe(fine.format(relation.strength));
      expect(await fact(page, 'Contacts').innerText()).toBe(String(relation.engagements.totalCount));
      expect(await part(page, 'How much is published').innerText()).toContain('a share of all releases');
      const [sector] = relation.sectors;
      const old =
        relation.before.find((share: any) => share.sector.name === sector.sector.name)?.releases ?? 0;
      const row = part(page, 'Sectors').getByRole('row', { name: sector.sector.name });
      expect(await row.getByRole('cell').last().innerText()).toBe(signedWhole.format(sector.releases - old));
    }
    await page.getByText('All', { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(false);
    await page.goBack();
    await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(chosen);
    expect(complaints).toEqual([]);
  });

  it('opens marks of its charts with the pointer and with the keys', async () => {
    const { page, complaints } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    const tone = part(page, 'Tone over time').locator('svg[role="group"] a');
    const { relation } = await dashboard.api.data(
      `{ relation(between: ["KH", "US"]) { timeline(interval: QUARTER) { start statements tone } } }`,
    );
    const spoken = relation.timeline.filter((span: any) => span.tone !== null);
    await expect.poll(() => tone.count()).toBe(spoken.length);
    await tone.first().click();
    await expect
      .poll(() => page.getByRole('dialog').innerText())
      .toContain(`mean score of ${spoken[0].statements} statements is ${signed.format(spoken[0].tone)}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const days = part(page, 'Strength over time').locator('svg[role="group"] a');
    await days.last().focus();
    await page.keyboard.press('ArrowLeft');
    const label = (await days.nth(-2).getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    const [, day, value] = /^(.+): strength (.+)$/.exec(label) ?? [];
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain(`strength on ${day}`);
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain(`contribute ${value} together`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await part(page, 'Contacts').locator('svg[role="group"] a').last().click();
    await page.waitForURL('**/engagement/2025-10-26-signing-**');
    expect(complaints).toEqual([]);
  });

  it('sets both sides beside each other on a topic, and marks where only one speaks', async () => {
    const { page } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    const said = part(page, 'What each side says');
    await said.getByRole('link', { name: /^Trade preferences/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('topic')).toBe('issue:trade-preferences');
    const { relation } = await dashboard.api.data(
      `{ relation(between: ["KH", "US"]) {
        statements(first: 200, filter: { topics: ["issue:trade-preferences"] }) {
          nodes { sides { ... on Country { code } } evidence { quote } }
        }
      } }`,
    );
    const quotesOf = (code: string) =>
      relation.statements.nodes
        .filter(({ sides }: any) => sides.length === 1 && sides[0].code === code)
        .map(({ evidence }: any) => evidence.quote);
    for (const [code, name] of [
      ['KH', 'Cambodia'],
      ['US', 'United States'],
    ] as const) {
      const side = said.getByRole('region', { name, exact: true });
      expect(await side.locator('blockquote').allInnerTexts()).toEqual(quotesOf(code));
      if (quotesOf(code).length === 0) expect(await side.innerText()).toContain(`${name} says nothing`);
    }
    expect(await said.locator('nav').innerText()).toContain('only Cambodia');
  });

  it('tells who meets whom, and in which contacts', async () => {
    const { page } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    const row = part(page, 'Who meets whom').getByRole('row', { name: /Prak Sokhonn.*Blinken/ });
    await row.getByRole('link').last().click();
    const panel = page.getByRole('dialog');
    await expect.poll(() => panel.innerText()).toContain('13 May 2022');
    expect(await panel.getByRole('link').count()).toBe(1);
  });

  it('says so where no release shows a tie', async () => {
    const { page } = await dashboard.visit('/relation/BR-KH');
    await expect.poll(() => page.locator('main').innerText()).toContain('No release shows a tie');
  });

  it('is accessible in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    await expectAccessibleInBoth(page);
    await fact(page, 'Tone').getByRole('link').click();
    await page.getByRole('dialog').locator('blockquote').first().waitFor();
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/relation/KH-TH', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { WRITER } from '../graphql/support/open-api.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly (Stretch & {
    readonly entity: { readonly __typename: string; readonly name: string };
  })[];
  readonly statements: readonly { readonly evidence: Stretch & { readonly quote: string } }[];
  readonly engagements: readonly {
    readonly id: string;
    readonly accounts: readonly { readonly evidence: Stretch | null }[];
  }[];
}

const READ = `{ releases(first: 200) { nodes {
  id title text
  mentions { start end entity { __typename name } }
  statements { evidence { start end quote } }
  engagements { id accounts { evidence { start end } } }
} } }`;

const HOSTILE = `Ministry of Foreign Affairs
PRESS RELEASE

<script>document.title = 'taken over'</script> Minister <img src=x onerror="document.title='taken over'"> Visits France

Phnom Penh, 3 March 2024. Prime Minister Hun Manet of Cambodia met <b>President Emmanuel Macron</b> of France in Paris.
They agreed to <a href="javascript:document.title='taken over'">expand trade</a> &amp; investment.
<style>body { display: none }</style>{{7*7}} \${7*7}
`;

describeDashboard('the page of a release', (dashboard) => {
  let releases: readonly Read[];

  beforeAll(async () => {
    ({ releases } = { releases: (await dashboard.api.data(READ)).releases.nodes });
  });

  /** The release with most statements, so that there is something to see. */
  const richest = () => {
    const [first] = [...releases].sort((a, b) => b.statements.length - a.statements.length);
    if (first === undefined) throw new Error('The demonstration has no release.');
    return first;
  };
  const addressOf = ({ id }: Read) => `/release/${id.slice('release:'.length)}`;
  const textOf = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
  const readingOf = (page: Page) => page.getByRole('region', { name: 'What was read' });
  const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

  it('shows the whole text, with the words of every mention and the beginning of every statement marked', async () => {
    const release = richest();
    const { page, strangers, complaints } = await dashboard.visit(addressOf(release));
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(release.title);
    const shown = await textOf(page).locator('p').allTextContents();
    expect(words(shown.join(' '))).toBe(words(release.text));

    const marked = new Set<number>();
    for (const { start, end } of release.mentions) for (let at = start; at < end; at += 1) marked.add(at);
    const links = await textOf(page).locator('p a:not([data-number])').allTextContents();
    expect(links.join('').length).toBe(marked.size);
    const numbers = await textOf(page).locator('[data-number]').count();
    expect(numbers).toBe(release.statements.length);
    for (const [name, kind] of [
      ['Countries', 'Country'],
      ['Officials', 'Official'],
      ['Sectors', 'Sector'],
    ]) {
      const count = release.mentions.filter(({ entity }) => entity.__typename === kind).length;
      const label = await page.getByRole('button', { name: `${name} ` }).textContent();
      expect(label).toBe(`${name} ${count}`);
    }
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('leads from what was read to its words, and back', async () => {
    const release = richest();
    const { page } = await dashboard.visit(addressOf(release));
    await settled(page);
    const [, , third] = release.statements;
    const { start, end, quote } = third?.evidence ?? { start: 0, end: 0, quote: '' };
    await readingOf(page)
      .getByRole('link', { name: 'in the text: Statement 3', exact: false })
      .first()
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(`${start}-${end}`);
    const sought = textOf(page).locator('[data-sought]');
    expect((await sought.allTextContents()).join('')).toBe(words(quote));
    expect(await isInSight(page, '[data-sought]')).toBe(true);

    await textOf(page).getByRole('link', { name: 'Statement 1', exact: true }).click();
    const current = readingOf(page).locator('li[aria-current]');
    await expect.poll(() => current.textContent()).toMatch(/^1/);
    expect(await isInSight(page, 'li[aria-current]')).toBe(true);

    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(`${start}-${end}`);
    await expect.poll(async () => (await sought.allTextContents()).join('')).toBe(words(quote));
  });

  it('leads through all the places that speak of something, and to its page', async () => {
    const release = richest();
    const often = release.mentions.filter(({ entity }) => entity.name === release.mentions[0]?.entity.name);
    const name = often[0]?.entity.name ?? '';
    const { page } = await dashboard.visit(addressOf(release));
    await settled(page);
    expect(often.length).toBeGreaterThan(1);
    for (const { start, end } of [...often, ...often.slice(0, 1)]) {
      await readingOf(page)
        .getByRole('link', { name: `in the text: ${name}` })
        .click();
      await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(`${start}-${end}`);
    }
    await readingOf(page).getByRole('link', { name, exact: true }).first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/(?:country|official)\//);
  });

  it('shows the words that an address points at, and where each contact is told', async () => {
    const release = richest();
    const told = release.engagements[0]?.accounts.find(({ evidence }) => evidence !== null)?.evidence;
    const { page } = await dashboard.visit(`${addressOf(release)}?at=${told?.start}-${told?.end}`);
    await settled(page);
    const sought = await textOf(page).locator('[data-sought]').allTextContents();
    expect(words(sought.join(''))).toBe(words(release.text.slice(told?.start, told?.end)));
    expect(await readingOf(page).locator('li[aria-current]').count()).toBeGreaterThan(0);
    await readingOf(page).locator('a[href^="/engagement/"]').first().click();
    await expect
      .poll(() => page.url())
      .toContain(release.engagements[0]?.id.replace('engagement:', '/engagement/'));
  });

  it('switches kinds of marks off and on; the address keeps it', async () => {
    const release = richest();
    const { page } = await dashboard.visit(addressOf(release));
    await settled(page);
    const numbers = textOf(page).locator('[data-number]');
    const statements = page.getByRole('button', { name: 'Statements ' });
    await statements.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('hide')).toBe('acts');
    await expect.poll(() => numbers.count()).toBe(0);
    await page.reload();
    await settled(page);
    expect(await numbers.count()).toBe(0);
    expect(await statements.getAttribute('aria-pressed')).toBe('false');
    await page.goBack();
    await expect.poll(() => numbers.count()).toBe(release.statements.length);
  });

  it('shows a release full of HTML and scripts as text', async () => {
    const { ingestRelease } = await dashboard.api.data(
      'mutation ($text: String!) { ingestRelease(release: { text: $text, publisher: "KH" }) { release { id title text } } }',
      { text: HOSTILE },
      WRITER,
    );
    const { page, complaints, strangers } = await dashboard.visit(addressOf(ingestRelease.release));
    await settled(page);
    const shown = await textOf(page).locator('p').allTextContents();
    expect(words(shown.join(' '))).toBe(words(ingestRelease.release.text));
    expect(shown.join(' ')).toContain('<img src=x onerror=');
    expect(await page.title()).toBe(`${ingestRelease.release.title} · Entente`);
    expect(
      await page.locator('main img, main script, main style, main b, a[href^="javascript:"]').count(),
    ).toBe(0);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('says so where there is no such release', async () => {
    const { page } = await dashboard.visit('/release/there-is-none');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const release = releases[0] ?? richest();
    const at = release.statements[0]?.evidence;
    const { page } = await dashboard.visit(`${addressOf(release)}?at=${at?.start}-${at?.end}`);
    await settled(page);
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit(addressOf(richest()), { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

/** Whether the first thing that a selector finds is within the window. */
async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + Math.min(box.height, 20) <= height;
}

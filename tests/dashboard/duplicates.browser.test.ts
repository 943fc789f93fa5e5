import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { WRITER } from '../graphql/support/open-api.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

interface Proposed {
  readonly likelihood: number;
  readonly officials: readonly [Known, Known];
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly { readonly title: string }[];
  readonly releases: { readonly nodes: readonly { readonly title: string }[] };
}

describeDashboard('the page of possible duplicates', (dashboard) => {
  const ask = async (): Promise<readonly Proposed[]> =>
    (
      await dashboard.api.data(`{ possibleDuplicates { likelihood officials {
        id name posts { title } releases(first: 4) { nodes { title } }
      } } }`)
    ).possibleDuplicates;
  const judgements = async () =>
    (await dashboard.api.data('{ judgements { nodes { verdict by } } }')).judgements.nodes;
  const decidedIn = (page: Page) => page.getByRole('region', { name: 'Decided' });
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

  /** What is decided may be heard of before its own answer has come; until then no key does anything. */
  const takesKeys = (page: Page) =>
    expect.poll(() => page.getByRole('button', { name: 'Same person' }).isEnabled()).toBe(true);

  /** Opens the page with a token in hand. */
  async function visitAsWriter(path = '/duplicates') {
    const visited = await dashboard.visit(path);
    const { page } = visited;
    await settled(page);
    await page.getByLabel('Token', { exact: true }).fill(WRITER);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('button', { name: 'Same person' }).waitFor();
    return visited;
  }

  it('shows two names with what is known of both, and lets those without a token look alone', async () => {
    const [first, second] = await ask();
    const { page, complaints, strangers } = await dashboard.visit('/duplicates');
    await settled(page);
    for (const { name, posts, releases } of first?.officials ?? []) {
      const card = page.getByRole('region', { name, exact: true });
      expect(await heading(page, name).count()).toBe(1);
      for (const { title } of posts) expect(await card.getByText(title).count()).toBeGreaterThan(0);
      for (const { title } of releases.nodes) expect(await card.getByText(title).count()).toBeGreaterThan(0);
    }
    expect(await page.getByText(`${Number((100 * (first?.likelihood ?? 0)).toFixed(1))}%`).count()).toBe(2);
    expect(await page.getByText('you need a token that may write').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Same person' }).count()).toBe(0);
    await page.keyboard.press('s');
    await page.keyboard.press('d');
    expect(await judgements()).toEqual([]);

    // The next pair, by key, with an address of its own; back, and the first again.
    await page.keyboard.press('n');
    await heading(page, second?.officials[0].name ?? '').waitFor();
    expect(page.url()).toContain('pair=');
    await page.reload();
    await heading(page, second?.officials[0].name ?? '').waitFor();
    await page.goBack();
    await heading(page, first?.officials[0].name ?? '').waitFor();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('takes same, different and undo with one key each, and goes on to the next', async () => {
    const before = await ask();
    const [first, second] = before;
    const { page, complaints } = await visitAsWriter();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('d');
    await heading(page, second?.officials[0].name ?? '').waitFor();
    await decidedIn(page).getByText('Different').waitFor();
    expect(await judgements()).toMatchObject([{ verdict: 'DIFFERENT', by: 'desk' }]);
    expect((await ask()).length).toBe(before.length - 1);

    await takesKeys(page);
    await page.keyboard.press('u');
    await heading(page, first?.officials[0].name ?? '').waitFor();
    await decidedIn(page).getByText('Nothing has been decided yet').waitFor();
    expect(await ask()).toEqual(before);

    await takesKeys(page);
    await page.keyboard.press('s');
    await decidedIn(page).getByText('Same', { exact: true }).waitFor();
    expect(await judgements()).toMatchObject([{ verdict: 'SAME' }]);
    expect((await ask()).length).toBe(before.length - 1);
    await takesKeys(page);
    await page.keyboard.press('u');
    await expect.poll(ask).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('lets the name that is chosen stand, by mouse alone', async () => {
    const before = await ask();
    const [chosen, other] = [before[0]?.officials[1], before[0]?.officials[0]];
    const { page } = await visitAsWriter();
    await page.getByRole('radio', { name: `This name stands if they are one: ${chosen?.name}` }).click();
    await page.getByRole('button', { name: 'Same person' }).click();
    await decidedIn(page).getByText('Same', { exact: true }).waitFor();
    const { official } = await dashboard.api.data('query ($id: ID!) { official(id: $id) { name aliases } }', {
      id: other?.id,
    });
    expect(official).toMatchObject({ name: chosen?.name, aliases: [other?.name] });
    await decidedIn(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(ask).toEqual(before);
  });

  it('does nothing by key where somebody types, or where keys are switched off', async () => {
    const { page } = await visitAsWriter();
    const box = page.getByRole('searchbox', { name: 'Search' });
    await box.pressSequentially('sd');
    await box.fill('');
    await box.press('Tab');
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByRole('switch', { name: 'Single keys' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('s');
    await page.keyboard.press('n');
    expect(page.url()).not.toContain('pair=');
    expect(await judgements()).toEqual([]);
  });

  it('says so where an address names no two officials', async () => {
    const { page } = await dashboard.visit('/duplicates?pair=kh-nobody,kh-none');
    await settled(page);
    expect(await page.getByText('These are one official by now').count()).toBe(1);
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/duplicates');
    await settled(page);
    await expectAccessibleInBoth(page);
    await page.getByLabel('Token', { exact: true }).fill(WRITER);
    await page.getByLabel('Token', { exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Same person' }).waitFor();
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/duplicates', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Dashboard } from './support/open-dashboard.ts';

/** What the whole dashboard does on any store. */
export function walks(dashboard: Dashboard): void {
  it('leads from the start page to the sentence in the release in three clicks', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/');
    await page.getByRole('link', { name: 'Cambodia – United States' }).click();
    await page.getByRole('link', { name: 'In the release' }).first().click();
    await page.waitForURL(/\/release\/.*at=\d+-\d+/);
    const at = /at=(\d+)-(\d+)/.exec(page.url());
    const [start, end] = [Number(at?.[1]), Number(at?.[2])];
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    const { release } = await dashboard.api.data('query ($id: ID!) { release(id: $id) { text } }', { id });
    expect(await wordsInSight(page)).toBe(release.text.slice(start, end));
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('leads from the number of a tie to why it is so: its contacts, one of them, the words that tell of it', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/');
    const row = page.getByRole('row').filter({ hasText: 'Cambodia – South Korea' });
    await row
      .getByRole('link', { name: /^[\d.]+$/ })
      .first()
      .click();
    const parts = page.getByRole('dialog', { name: /^What makes up the strength/ });
    await parts.getByRole('link', { name: 'Visit' }).first().click();
    await page.getByRole('link', { name: 'In the release' }).first().click();
    await page.waitForURL(/\/release\/.*at=\d+-\d+/);
    const [, start, end] = /at=(\d+)-(\d+)/.exec(page.url()) ?? [];
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    const { release } = await dashboard.api.data('query ($id: ID!) { release(id: $id) { text } }', { id });
    expect(await wordsInSight(page)).toBe(release.text.slice(Number(start), Number(end)));
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('finds as one types, with a typing error, too', async () => {
    const { page, complaints } = await dashboard.visit('/');
    await page.getByRole('searchbox').fill('Sokhon Prak');
    await page.getByRole('option', { name: /Prak Sokhonn/ }).waitFor();
    await page.getByRole('searchbox').fill('Cambodja');
    await page
      .getByRole('option', { name: /^Cambodia\s*Country/ })
      .first()
      .click();
    await page.waitForURL(/\/country\/KH$/);
    expect(complaints).toEqual([]);
  });

  it('tells people of an address that nothing has, and leads on', async () => {
    const { page } = await dashboard.visit('/nothing/here');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.getByRole('link', { name: 'To the start page' }).click();
    await page.getByRole('heading', { name: 'Strongest ties' }).waitFor();
  });
}

/** The words that the address points at, once they are marked in the text and stand in sight. */
async function wordsInSight(page: Page): Promise<string> {
  const words = page.locator('[data-sought]');
  await words.first().waitFor();
  await expect
    .poll(async () => {
      const top = (await words.first().boundingBox())?.y ?? -1;
      return top > 0 && top < (page.viewportSize()?.height ?? 0);
    })
    .toBe(true);
  return (await words.allTextContents()).join('');
}

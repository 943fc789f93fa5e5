import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The longest first page of a list beside the page. */
const SHOWN = 50;

/** What a list beside the page holds: a selector for each of its items. */
export const ITEMS = { contacts: 'a[href^="/engagement/"]', releases: 'li', statements: 'figure' } as const;

/** A number of a page's head, by the name that stands over it. */
export function factOf(page: Page, name: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .first();
}

/** Throws where a number of the head does not open to as many items as it says, or the escape key does not close them. */
export async function expectOpens(page: Page, fact: string, items: keyof typeof ITEMS): Promise<void> {
  const link = factOf(page, fact).getByRole('link');
  const count = Number(await link.textContent());
  await link.click();
  const panel = page.getByRole('dialog');
  await expect.poll(() => panel.locator(ITEMS[items]).count()).toBe(Math.min(SHOWN, count));
  if (count > SHOWN) expect(await panel.textContent()).toContain(`${SHOWN} of ${count}`);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  expect(new URL(page.url()).searchParams.has('open')).toBe(false);
}

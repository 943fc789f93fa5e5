import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ApiOptions } from '../../../src/graphql/api-options.ts';
import { BUILT, ensureBuilt } from '../../../src/graphql/ensure-built.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { demonstration } from '../../graphql/support/demonstration.ts';
import { openApi, reference, type TestApi } from '../../graphql/support/open-api.ts';
import { useBrowser } from '../../graphql/support/open-browser.ts';

/** A page of the dashboard in a browser, with what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Addresses of other hosts that were asked; there must be none. */
  readonly strangers: readonly string[];
  /** Errors in the console, broken scripts, refused styles, answers of 400 and above. */
  readonly complaints: readonly string[];
}

/** The real server with the demonstration in its store, and a browser in front of it. */
export interface Dashboard {
  readonly url: string;
  readonly api: TestApi;
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** A dashboard that its opener ends. */
export interface OpenDashboard extends Dashboard {
  /** Closes all that was visited. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** How it is opened. */
export interface OpenOptions {
  /** Whether the store stays as it is, without the demonstration. */
  readonly isEmpty?: boolean;
  /** What the server is told besides. */
  readonly api?: Partial<ApiOptions>;
}

/** Opens the dashboard on a store, which it fills with the demonstration unless told otherwise; the caller closes the store. */
export async function openDashboard(
  store: GraphStore,
  { isEmpty = false, api: options = {} }: OpenOptions = {},
): Promise<OpenDashboard> {
  expect(await ensureBuilt(BUILT.dashboard, () => undefined)).toBe(true);
  if (!isEmpty) await new World([store], reference).put(...demonstration());
  const api = await openApi(store, options);
  const browser = await useBrowser();
  const leave = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return {
    url: api.url,
    api,
    visit: (path, options) => visit(browser, api.url, path, options),
    leave,
    async close() {
      await leave();
      await api.server.stop();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${url}${path}`);
  return { page, strangers, complaints };
}

/** Waits until the page is there and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const busy = page.locator('main[aria-busy=true], main [role=status]');
  // One answer may lead to the next question.
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await expect.poll(() => busy.count()).toBe(0);
    await page.waitForTimeout(60);
    if ((await busy.count()) > 0) quiet = -1;
  }
}

/** Resolves when no colour fades into another any more; what turns for ever is not waited for. */
const ALL_FADED = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
    .map(({ finished }) => finished),
).then(() => null)`;

/** Has the page show itself in these colours, and waits until the last of it has taken them on. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  await page.evaluate(ALL_FADED);
}

/** Throws where axe-core finds a violation on the page as it is, in light colours or in dark ones. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showIn(page, colorScheme);
    await expectAccessible(page);
  }
}

/** Throws where axe-core finds a violation on the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page has frames of other hosts: their answers need no page of their own to be put together.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).toEqual([]);
}

/** So much of a page may jump while it comes: https://web.dev/articles/cls calls a tenth good. */
const JUMP = 0.05;

/** Throws where parts of the page have jumped while it came. */
export async function expectNoJump(page: Page, where?: string): Promise<void> {
  const jumps = await page.evaluate<readonly { readonly value: number; readonly what: string }[]>(
    `new Promise((resolve) => {
      const jumps = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          const from = ({ node, previousRect, currentRect }) => (node?.className ?? '') + ': ' + previousRect.y + ' > ' + currentRect.y;
          jumps.push({ value, what: sources.map(from).join(', ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
      // Those so far come at once; where there were none, nothing does.
      setTimeout(() => resolve(jumps), 100);
    })`,
  );
  const sum = jumps.reduce((all, { value }) => all + value, 0);
  expect(sum, `${where}: ${JSON.stringify(jumps)}`).toBeLessThan(JUMP);
}

/** Throws where something stands out of the page to the right, or a table out of the room that it has. */
export async function expectNoOverflow(page: Page, where?: string): Promise<void> {
  const [whole, seen] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(whole, where).toBeLessThanOrEqual(seen);
  const wide = await page.evaluate<string[]>(
    '[...document.querySelectorAll("[role=group]:has(table)")].filter((table) => table.scrollWidth > table.clientWidth).map((table) => table.getAttribute("aria-label"))',
  );
  expect(wide, where).toEqual([]);
}

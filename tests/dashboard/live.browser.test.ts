import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openScratchStore } from '../../src/open-store.ts';
import { createApiServer } from '../../src/graphql/server.ts';
import { openApi, optionsFor, reference, WRITER, type TestApi } from '../graphql/support/open-api.ts';
import { hasBrowser } from '../graphql/support/open-browser.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import { openDashboard, settled } from './support/open-dashboard.ts';

/** Of long before all others: it comes to be counted, and stands in no list of the newest. */
const OLD =
  'Joint Statement of Cambodia and Chile\n\nLima, 5 March 2001\n\nCambodia and Chile agreed to expand trade.';

/** Milliseconds after which all that is asked anew has been. */
const LONGER_THAN_IT_WAITS = 5000;

/** Where every section stands, and how often something was said to be on its way since it was first asked. */
const LAYOUT = `(() => {
  window.loads ??= (() => {
    const seen = { count: 0 };
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element && node.closest('main') && (node.matches('[role=status]') || node.querySelector('[role=status]')))
            seen.count += 1;
    }).observe(document.body, { childList: true, subtree: true });
    return seen;
  })();
  const places = [...document.querySelectorAll('main section')].map((section) => {
    const { x, y, width, height } = section.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  });
  return { places, loads: window.loads.count };
})()`;

async function ingest(api: TestApi, text: string): Promise<void> {
  await api.data(
    'mutation ($text: String!) { ingestRelease(release: { text: $text }) { outcome } }',
    { text },
    WRITER,
  );
}

interface Layout {
  readonly places: readonly string[];
  readonly loads: number;
}

describeDashboard('an open page', (dashboard) => {
  it('follows what comes in, and nothing on it jumps', async () => {
    const { page, complaints } = await dashboard.visit('/');
    await settled(page);
    const before = await page.evaluate<Layout>(LAYOUT);
    expect(before.places.length).toBeGreaterThan(2);
    const { summary } = await dashboard.api.data('{ summary { releases } }');
    await ingest(dashboard.api, OLD);
    await page
      .getByRole('link', { name: `${summary.releases + 1} releases`, exact: true })
      .waitFor({ timeout: 60_000 });
    await settled(page);
    const after = await page.evaluate<Layout>(LAYOUT);
    // The collection of what was given stands in the last section; all above is where it was.
    expect(after.loads).toBe(0);
    expect(after.places.filter((place) => !before.places.includes(place)).length).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
  });

  it('asks nothing twice while nothing comes in, and hears of what came in before it listened', async () => {
    const { page } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    let asked = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') asked += 1;
    });
    await setTimeout(LONGER_THAN_IT_WAITS);
    expect(asked).toBe(0);

    // The socket is held back until a release has come in.
    const listens = Promise.withResolvers<void>();
    await page.routeWebSocket(/graphql/, async (socket) => {
      await listens.promise;
      socket.connectToServer();
    });
    await page.goto(`${dashboard.url}/`);
    await settled(page);
    const { summary } = await dashboard.api.data('{ summary { releases } }');
    await ingest(dashboard.api, OLD.replaceAll('Chile', 'Uruguay'));
    listens.resolve();
    await page
      .getByRole('link', { name: `${summary.releases + 1} releases`, exact: true })
      .waitFor({ timeout: 60_000 });
  });

  it('moves nothing where somebody wants less motion', async () => {
    const { page } = await dashboard.visit('/relation/KH-US');
    await settled(page);
    await page.locator('dl').getByRole('link').first().click();
    await page.getByRole('dialog').waitFor();
    const moving = await page.evaluate<readonly string[]>(
      'document.getAnimations().map((animation) => String(animation.transitionProperty ?? animation.animationName))',
    );
    expect(moving).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('an open page, its server away for a while', () => {
  it('shows what came in while the server was not there', async () => {
    const store = await openScratchStore(reference);
    const dashboard = await openDashboard(store);
    const { page } = await dashboard.visit('/');
    const { summary } = await dashboard.api.data('{ summary { releases } }');
    const counted = (more: number) =>
      page
        .getByRole('link', { name: `${summary.releases + more} releases`, exact: true })
        .waitFor({ timeout: 60_000 });
    await counted(0);
    await ingest(dashboard.api, OLD);
    await counted(1);
    await dashboard.api.server.stop();
    // Another server of the same store takes one in meanwhile.
    const other = await openApi(store);
    await ingest(other, OLD.replaceAll('Chile', 'Peru'));
    await other.server.stop();
    const again = await createApiServer(optionsFor(store));
    await again.listen(Number(new URL(dashboard.url).port), '127.0.0.1');
    await counted(2);
    await page.context().close();
    await again.stop();
    await store.close();
  });
});

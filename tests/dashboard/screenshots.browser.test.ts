import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { seedStore } from '../../src/cli/seed-store.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { reference } from '../graphql/support/open-api.ts';
import { addresses } from './support/addresses.ts';
import { describeDashboardOn } from './support/describe-dashboard.ts';
import { settled } from './support/open-dashboard.ts';

const DOCS = fileURLToPath(new URL('../../docs/dashboard', import.meta.url));

/** `npm run screenshots` keeps what else is only looked at whether it can be taken. */
const keeps = process.env['ENTENTE_KEEP_SCREENSHOTS'] === '1';

/** The demonstration as the reader reads it at the first start, so that the pictures show what whoever starts it sees. */
async function openFirstStart(): Promise<GraphStore> {
  const store = await openScratchStore(reference);
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  await seedStore(ground, { reference, readBy: 'entente/0.0.0' }, () => undefined);
  return store;
}

describeDashboardOn({ open: openFirstStart, isEmpty: true }, 'pictures of the dashboard', (dashboard) => {
  it('are taken of every page', async () => {
    if (keeps) await mkdir(DOCS, { recursive: true });
    for (const address of await addresses(dashboard)) {
      const { page } = await dashboard.visit(address);
      await settled(page);
      if (address === '/network') await page.locator('[data-laid-out]').waitFor();
      const name = address === '/' ? 'start' : address.split(/[/?]/)[1];
      const picture = await page.screenshot({
        ...(keeps && { path: join(DOCS, `${name}.png`) }),
        animations: 'disabled',
      });
      expect(picture.length, address).toBeGreaterThan(10_000);
      await page.context().close();
    }
  });
});

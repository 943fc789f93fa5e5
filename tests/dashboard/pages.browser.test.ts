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
import { expectNoJump, expectNoOverflow, settled, showIn } from './support/open-dashboard.ts';

const DOCS = fileURLToPath(new URL('../../docs/dashboard', import.meta.url));

/** `npm run screenshots` keeps what else is only looked at whether it can be taken. */
const keeps = process.env['ENTENTE_KEEP_SCREENSHOTS'] === '1';

const DESK = { width: 1280, colorScheme: 'light' } as const;
const VIEWS = [
  DESK,
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 1920, colorScheme: 'light' },
] as const;

/** A busy machine takes minutes for all pages. */
const PATIENCE = 600_000;

/** The demonstration as the reader reads it at the first start, so that the pictures show what whoever starts it sees. */
async function openFirstStart(): Promise<GraphStore> {
  const store = await openScratchStore(reference);
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  await seedStore(ground, { reference, readBy: 'entente/0.0.0' }, () => undefined);
  return store;
}

describeDashboardOn({ open: openFirstStart, isEmpty: true }, 'the pages of the dashboard', (dashboard) => {
  it(
    'every page fits a telephone, a desk and a wide screen, light and dark, complains of nothing, and has its picture taken',
    { timeout: PATIENCE },
    async () => {
      if (keeps) await mkdir(DOCS, { recursive: true });
      for (const [index, address] of (await addresses(dashboard)).entries()) {
        // Each page comes in another view, and is seen in all others from there; what is kept is as it comes.
        const first = VIEWS[keeps ? 0 : index % VIEWS.length] ?? DESK;
        const { page, strangers, complaints } = await dashboard.visit(address, {
          viewport: { width: first.width, height: 900 },
          colorScheme: first.colorScheme,
        });
        await settled(page);
        await expectNoJump(page, address);
        for (const view of [first, ...VIEWS.filter((other) => other !== first)]) {
          const { width, colorScheme } = view;
          await page.setViewportSize({ width, height: 900 });
          await showIn(page, colorScheme);
          await settled(page);
          await expectNoOverflow(page, `${address} at ${width}`);
          expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
          expect([...strangers, ...complaints], `${address} at ${width}, ${colorScheme}`).toEqual([]);
          if (view !== DESK) continue;
          if (address === '/network') await page.locator('[data-laid-out]').waitFor();
          const name = address === '/' ? 'start' : address.split(/[/?]/)[1];
          const picture = await page.screenshot({
            ...(keeps && { path: join(DOCS, `${name}.png`) }),
            animations: 'disabled',
          });
          expect(picture.length, address).toBeGreaterThan(10_000);
        }
        await page.context().close();
      }
    },
  );
});

import { expect, it } from 'vitest';
import { addresses } from './support/addresses.ts';
import { describeDashboard } from './support/describe-dashboard.ts';
import { settled } from './support/open-dashboard.ts';

const WIDTHS = [390, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;

/** Every page four times over: a busy machine takes minutes for it. */
const PATIENCE = 600_000;

describeDashboard('the pages of the dashboard', (dashboard) => {
  it(
    'every page fits a telephone, a desk and a wide screen, light and dark, and complains of nothing',
    { timeout: PATIENCE },
    async () => {
      for (const address of await addresses(dashboard))
        for (const width of WIDTHS)
          for (const colorScheme of width === 1280 ? SCHEMES : (['light'] as const)) {
            const { page, strangers, complaints } = await dashboard.visit(address, {
              viewport: { width, height: 900 },
              colorScheme,
            });
            await settled(page);
            const [whole, seen] = await page.evaluate<[number, number]>(
              '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
            );
            expect(whole, `${address} at ${width}`).toBeLessThanOrEqual(seen);
            expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
            expect([...strangers, ...complaints], `${address} at ${width}, ${colorScheme}`).toEqual([]);
            await page.context().close();
          }
    },
  );
});

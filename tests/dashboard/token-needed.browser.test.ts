import { expect, it } from 'vitest';
import { GUEST, WRITER } from '../graphql/support/open-api.ts';
import { describeDashboardOn } from './support/describe-dashboard.ts';
import { expectAccessible, settled } from './support/open-dashboard.ts';

describeDashboardOn({ api: { readers: 'token' } }, 'a dashboard behind tokens', (dashboard) => {
  it('asks for one in place of the page, then shows the page, and follows what comes in', async () => {
    const { page, strangers } = await dashboard.visit('/country/KH');
    await page.getByRole('heading', { level: 1, name: 'A token is needed here' }).waitFor();
    await settled(page);
    await expectAccessible(page);
    const field = page.getByLabel('Token', { exact: true });
    await field.fill('a-token-that-nobody-gave');
    await field.press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('does not know this token');
    await field.fill(GUEST);
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cambodia' }).waitFor();
    await settled(page);
    const named = page.locator('dl > div').filter({ hasText: 'that name it' }).locator('dd').first();
    const before = Number(await named.textContent());
    await dashboard.api.data(
      `mutation { ingestRelease(release: { text: "Joint Statement of Cambodia and Chile\\n\\nLima, 5 March 2024\\n\\nCambodia and Chile agreed to expand trade." }) { outcome } }`,
      {},
      WRITER,
    );
    await expect.poll(async () => Number(await named.textContent()), { timeout: 60_000 }).toBe(before + 1);
    expect(strangers).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { GUEST, WRITER } from '../graphql/support/open-api.ts';
import { describeDashboardOn } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

const TEXT = `Ministry of Foreign Affairs and International Cooperation

PRESS RELEASE

Prime Minister Receives the Ambassador of Japan

Phnom Penh, 5 March 2024

Prime Minister Hun Manet of Cambodia received a courtesy call by the Ambassador of Japan. He thanked Japan for its support in education. Both sides agreed to expand trade.`;

const PAGE = `<html><head><title>No</title><style>p{}</style></head><body><nav>Home</nav><h1 style="color: red">Joint Statement of Peru and Chile</h1>
<p>Lima, 5&nbsp;March 2024</p><p>Peru and Chile <b>agreed</b> to expand<br>trade.</p><script>document.title = 'no'</script></body></html>`;

describeDashboardOn({ isEmpty: true }, 'the page that reads a text', (dashboard) => {
  const textField = (page: Page) => page.getByRole('textbox', { name: 'Text of the release' });
  const textOf = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
  const readingOf = (page: Page) => page.getByRole('region', { name: 'What was read' });
  const alertOf = (page: Page) => page.getByRole('alert');
  const held = async () => (await dashboard.api.data('{ summary { releases } }')).summary.releases as number;

  it('shows at once what would be read, as the API has it, and stores nothing', async () => {
    const { preview } = await dashboard.api.data(
      `query ($text: String!) { preview(release: { text: $text }) {
        title mentions { start } statements { id } engagements { type } officials { name } sectors { name }
      } }`,
      { text: TEXT },
    );
    const { page, complaints, strangers } = await dashboard.visit('/read');
    await settled(page);
    await textField(page).fill(TEXT);
    await page.getByRole('heading', { level: 3, name: preview.title }).waitFor();
    expect(await textOf(page).locator('[data-number]').count()).toBe(preview.statements.length);
    expect(preview.statements.length).toBeGreaterThan(1);
    for (const { name } of [...preview.officials, ...preview.sectors])
      expect(await readingOf(page).getByText(name).count()).toBeGreaterThan(0);
    // What is only previewed has no page; what is known in any case has one.
    expect(await readingOf(page).locator('a[href^="/engagement/"], a[href^="/official/"]').count()).toBe(0);
    expect(await readingOf(page).locator('a[href="/country/JP"]').count()).toBeGreaterThan(0);

    await readingOf(page).getByRole('link', { name: 'in the text: Statement 1' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^\d+-\d+$/);
    expect(await textOf(page).locator('[data-sought]').count()).toBeGreaterThan(0);
    // Another text has other places.
    await textField(page).fill(`${TEXT} Both sides also discussed tourism.`);
    await expect.poll(() => new URL(page.url()).searchParams.has('at')).toBe(false);
    expect(await held()).toBe(0);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('takes a publisher and a day where the text does not tell', async () => {
    const { page } = await dashboard.visit('/read');
    await settled(page);
    await textField(page).fill(
      'STATEMENT\n\nWe condemn the attack in Somalia and thank Kenya for its support.',
    );
    const lead = page.getByText('Day unknown');
    await lead.waitFor();
    await page.getByRole('combobox', { name: 'Published by' }).fill('franc');
    await page.getByRole('option', { name: 'France' }).click();
    await page.getByLabel('Day of issue').fill('2024-03-05');
    await page.getByText('5 Mar 2024').waitFor();
    await expect.poll(() => page.locator('main a[href="/country/FR"]').count()).toBeGreaterThan(0);
  });

  it('takes text out of a web page, and says what it cannot read', async () => {
    const { page, complaints } = await dashboard.visit('/read');
    await settled(page);
    const chooser = page.locator('input[type="file"]');
    await chooser.setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) });
    await expect
      .poll(() => textField(page).inputValue())
      .toBe(
        'Joint Statement of Peru and Chile\n\nLima, 5 March 2024\n\nPeru and Chile agreed to expand\ntrade.',
      );
    await chooser.setInputFiles({
      name: 'a.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 \0'),
    });
    await expect.poll(() => alertOf(page).textContent()).toContain('“a.pdf” is neither text nor HTML');
    const much = Buffer.alloc(2_000_001, 'a');
    await chooser.setInputFiles({ name: 'much.txt', mimeType: 'text/plain', buffer: much });
    await expect.poll(() => alertOf(page).textContent()).toContain('larger than 2 MB');
    expect(complaints).toEqual([]);
  });

  it('says so where the server does not fetch pages', async () => {
    const { page } = await dashboard.visit('/read');
    await settled(page);
    await page.getByText('Web address', { exact: true }).click();
    await page.getByLabel('Token', { exact: true }).first().fill(GUEST);
    await page.getByLabel('Token', { exact: true }).first().press('Enter');
    await page.getByRole('textbox', { name: 'Address of the release' }).fill('https://www.example.org/press');
    await page.getByRole('button', { name: 'Fetch and read' }).click();
    await page.getByText('This server does not fetch pages').waitFor();
  });

  it('reads a file that is dropped', async () => {
    const { page } = await dashboard.visit('/read');
    await settled(page);
    const dropped = await page.evaluateHandle<DataTransferLike>(
      `(() => { const t = new DataTransfer(); t.items.add(new File([${JSON.stringify(TEXT)}], 'a.txt', { type: 'text/plain' })); return t; })()`,
    );
    await textField(page).dispatchEvent('drop', { dataTransfer: dropped });
    await expect.poll(() => textField(page).inputValue()).toBe(TEXT);
  });

  it('tells in words of the API what is too long', async () => {
    const { page } = await dashboard.visit('/read');
    await settled(page);
    await textField(page).fill('Trade. '.repeat(15_000));
    await page.getByText('at most 100000 are allowed').waitFor();
  });

  it('stores it with a token that may write alone, and leads to the release', async () => {
    const { page } = await dashboard.visit('/read');
    await settled(page);
    await textField(page).fill(TEXT);
    await readingOf(page).waitFor();
    expect(await page.getByRole('button', { name: 'Store it' }).count()).toBe(0);
    const field = page.getByLabel('Token', { exact: true });
    expect(await field.getAttribute('type')).toBe('password');
    for (const [token, refusal] of [
      ['a-token-that-nobody-gave', 'does not know this token'],
      [GUEST, 'may only read'],
    ] as const) {
      await field.fill(token);
      await page.getByRole('button', { name: 'Use it' }).click();
      await expect.poll(() => alertOf(page).textContent()).toContain(refusal);
    }
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    await field.fill(WRITER);
    await field.press('Enter');
    await page.getByRole('button', { name: 'Store it' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/release\/./);
    await page
      .getByRole('heading', { level: 1, name: 'Prime Minister Receives the Ambassador of Japan' })
      .waitFor();
    expect(await held()).toBe(1);

    // The token stays in this tab, until it is forgotten.
    await page.getByRole('link', { name: 'Read a text' }).click();
    expect(await textField(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Forget it' }).click();
    await field.waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/read');
    await settled(page);
    await expectAccessibleInBoth(page);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await readingOf(page).waitFor();
    await settled(page);
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/read', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await readingOf(page).waitFor();
    await expectNoOverflow(page);
  });
});

/** Of the browser's own types no more than is passed on. */
type DataTransferLike = object;

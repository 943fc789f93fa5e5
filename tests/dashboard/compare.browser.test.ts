import { expect, it } from 'vitest';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

describeDashboard('the comparison', (dashboard) => {
  it('begins with nothing, and says what to do', async () => {
    const { page } = await dashboard.visit('/compare');
    await page.getByText('Choose a tie or a country to begin with.').waitFor();
  });

  it('sets ties beside each other as the API counts them, and keeps the choice in its address', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/compare?of=KH-US');
    await page.getByRole('img', { name: 'Contacts over time' }).waitFor();
    await page.getByRole('combobox', { name: 'Ties and countries' }).fill('China – Camb');
    await page.getByRole('option', { name: 'China – Cambodia' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('of')).toBe('KH-US,CN-KH');
    await settled(page);
    const data = await dashboard.api.data(
      '{ relation(between: ["CN", "KH"]) { engagementCounts { count } } }',
    );
    const contacts = data.relation.engagementCounts.reduce(
      (sum: number, { count }: { count: number }) => sum + count,
      0,
    );
    const row = page.getByRole('row', { name: /China – Cambodia/ });
    expect(await row.getByRole('cell').nth(2).innerText()).toBe(String(contacts));
    await page.goBack();
    await expect.poll(() => page.getByRole('row', { name: /China – Cambodia/ }).count()).toBe(0);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('knows what has no day, too, where no days are chosen', async () => {
    const { page } = await dashboard.visit('/compare?of=KH-US');
    const cell = page
      .getByRole('row', { name: /Cambodia – United States/ })
      .getByRole('cell')
      .nth(4);
    const shown = async () => Number(/[+−-][\d.]+$/u.exec(await cell.innerText())?.[0].replace('−', '-'));
    const { relation } = await dashboard.api.data('{ relation(between: ["KH", "US"]) { tone } }');
    expect(await shown()).toBeCloseTo(relation.tone, 1);
    const opens = await cell.getByRole('link').getAttribute('href');
    const { pathname, searchParams } = new URL(opens ?? '', dashboard.url);
    expect([pathname, searchParams.has('from')]).toEqual(['/relation/KH-US', false]);
  });

  it('has releases alone of countries, and says so', async () => {
    const { page } = await dashboard.visit('/compare?of=KH,KH-US&measure=tone');
    await page.getByText('Countries alone have releases only').waitFor();
    await page.getByLabel('By').selectOption({ label: 'Releases' });
    await page.getByRole('img', { name: 'Releases over time' }).waitFor();
  });

  it('opens one question for all that are compared', async () => {
    const { page } = await dashboard.visit('/compare?of=KH-US,KH,CN-KH&from=2020-01-01&to=2023-12-31');
    await settled(page);
    const address = await page.getByRole('link', { name: 'GraphQL' }).getAttribute('href');
    const asked = new URL(address ?? '', dashboard.url).searchParams;
    const data = await dashboard.api.data(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? ''));
    expect(data).toMatchObject({
      line1: { id: 'relation:KH-US' },
      line2: { id: 'country:KH', name: 'Cambodia' },
      line3: { id: 'relation:CN-KH' },
    });
    const sumOf = (line: { readonly timeline: readonly { readonly engagements: number }[] }) =>
      line.timeline.reduce((sum, { engagements }) => sum + engagements, 0);
    const row = page.getByRole('row', { name: /China – Cambodia/ });
    expect(await row.getByRole('cell').nth(2).innerText()).toBe(String(sumOf(data['line3'])));
  });

  it('can be used by everybody, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/compare?of=KH-US,CN-KH,KH');
    await page.getByRole('img', { name: /over time/ }).waitFor();
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/compare?of=KH-US,CN-KH', {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('img', { name: /over time/ }).waitFor();
    await expectNoOverflow(page);
  });
});

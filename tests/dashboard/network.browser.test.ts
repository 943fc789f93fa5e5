import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeDashboard } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

interface CountedTie {
  readonly engagementCounts: readonly { readonly type: string; readonly count: number }[];
}

describeDashboard('the network', (dashboard) => {
  /** Ties of two countries or more, as the API has them. */
  async function links(parameters = ''): Promise<number> {
    const data = await dashboard.api.data(`{ network(first: 2000 ${parameters}) { links { source } } }`);
    return data.network.links.length;
  }

  it('draws all ties and lists the same ones', async () => {
    const { page, strangers, complaints } = await dashboard.visit('/network');
    await page.locator('[data-laid-out]').waitFor();
    expect(await page.locator('[role=img] canvas').count()).toBeGreaterThan(0);
    await page.getByText(`${await links()} ties of`).waitFor();
    const [strongest] = (
      await dashboard.api.data('{ network(first: 1) { links { weight nodes: source } nodes { label } } }')
    ).network.links;
    const first = page.getByRole('table').getByRole('row').nth(1);
    expect(Number((await first.getByRole('cell').last().innerText()).trim())).toBeCloseTo(
      strongest.weight,
      0,
    );
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('filters, keeps the filters in its address, and goes back', async () => {
    const { page } = await dashboard.visit('/network');
    await page.getByText(`${await links()} ties of`).waitFor();
    await page.getByLabel('Contacts at least').fill('3');
    await page.getByText(`${await links('minEngagements: 3')} ties of`).waitFor();
    expect(new URL(page.url()).searchParams.get('min')).toBe('3');
    await page.getByLabel('Sector').selectOption({ label: 'Trade' });
    await expect.poll(() => new URL(page.url()).searchParams.get('sector')).toBe('trade');
    await settled(page);
    await page.goBack();
    await page.getByText(`${await links('minEngagements: 3')} ties of`).waitFor();
  });

  it('shows the ties of a country that is chosen, and ways to another with their words', async () => {
    const { page, complaints } = await dashboard.visit('/network');
    await page.getByRole('combobox', { name: 'Find a country' }).fill('Cambo');
    await page.getByRole('option', { name: 'Cambodia', exact: true }).click();
    const card = page.getByRole('complementary', { name: 'Cambodia' });
    await card.getByRole('heading', { name: 'Strongest ties' }).waitFor();
    await page.getByRole('combobox', { name: 'Way to another country' }).fill('Japan');
    await page.getByRole('option', { name: 'Japan', exact: true }).click();
    await card.getByRole('link', { name: 'In the release' }).first().click();
    await page.waitForURL(/\/release\//);
    expect(complaints).toEqual([]);
  });

  it('opens the question that was asked, with its filters', async () => {
    const { page } = await dashboard.visit('/network?sector=trade&type=MEETING&min=2&from=2020-01-01');
    await settled(page);
    const address = await page.getByRole('link', { name: 'GraphQL' }).getAttribute('href');
    const asked = new URL(address ?? '', dashboard.url).searchParams;
    const variables = JSON.parse(asked.get('variables') ?? '');
    expect(variables.filter).toEqual({
      minEngagements: 2,
      period: { from: '2020-01-01' },
      sectors: ['trade'],
    });
    const { relations } = await dashboard.api.data(asked.get('query') ?? '', variables);
    const meetings = (relations.nodes as readonly CountedTie[]).filter(({ engagementCounts }) =>
      engagementCounts.some(({ type, count }) => type === 'MEETING' && count >= 2),
    );
    expect(meetings.length).toBeGreaterThan(0);
    await page.getByText(`${meetings.length} ties of`).waitFor();
  });

  it('tells of a tie that is chosen in the words of a release', async () => {
    const { page } = await dashboard.visit('/network?node=KH&other=TH');
    const card = page.getByRole('complementary', { name: 'Cambodia' });
    await card.getByText('Cambodia – Thailand').waitFor();
    const contacts = card.getByRole('listitem').filter({ has: page.getByText('In the release') });
    const { relation } = await dashboard.api.data(`{ relation(between: ["KH", "TH"]) {
      engagements(first: 1) { nodes { id accounts { evidence { quote } } } } } }`);
    const [newest] = relation.engagements.nodes;
    await contacts.locator(`a[href^="/engagement/"]`).first().waitFor();
    await card.getByText(newest.accounts[0].evidence.quote).first().waitFor();
  });

  it('brings the ties of a chosen country to the fore, at rest and while it is moved', async () => {
    const { page } = await dashboard.visit('/network?node=KH');
    const stage = page.locator('[data-laid-out]');
    await stage.waitFor();
    await settled(page);
    const atRest = await inFore(page);
    expect(atRest).toBeGreaterThan(200);
    const box = await stage.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20, { steps: 8 });
    await page.mouse.up();
    await settled(page);
    expect(await inFore(page)).toBeGreaterThan(atRest / 2);
    await page.getByRole('button', { name: 'Close' }).click();
    await settled(page);
    expect(await inFore(page)).toBeLessThan(atRest / 10);
  });

  it('moves what it has drawn with the pointer, and draws the same where it comes to rest', async () => {
    const { page } = await dashboard.visit('/network');
    const stage = page.locator('[data-laid-out]');
    await stage.waitFor();
    await settled(page);
    await page.evaluate(`globalThis.moves = [];
      const canvas = document.querySelector('[data-laid-out] canvas');
      new MutationObserver(() => moves.push(canvas.style.transform)).observe(canvas, { attributeFilter: ['style'] });`);
    const box = await stage.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
    const before = await stage.screenshot({ animations: 'disabled' });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 8 });
    await expect.poll(() => page.evaluate('moves.at(-1)')).toBe('');
    expect(await page.evaluate<string[]>('moves')).toContainEqual(
      expect.stringMatching(/^translate\(\d+px, \d+px\) scale\(1\)$/),
    );
    await settled(page);
    const after = await stage.screenshot({ animations: 'disabled' });
    expect(await changed(page, before, after, [0, 0])).toBeGreaterThan(0.02);
    expect(await changed(page, before, after, [40, 30])).toBeLessThan(0.005);
  });

  it('has its ties in a table where the browser cannot draw', async () => {
    const { page, complaints } = await dashboard.visit('/read');
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(`${dashboard.url}/network`);
    await page.getByText('This browser cannot draw the network').waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  it('can be used by everybody, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit('/network?node=KH');
    await page.getByRole('complementary', { name: 'Cambodia' }).waitFor();
    await settled(page);
    await expectAccessibleInBoth(page);
  });

  it('fits a telephone', async () => {
    const { page } = await dashboard.visit('/network?node=KH', { viewport: { width: 390, height: 844 } });
    await settled(page);
    await expectNoOverflow(page);
  });
});

/** How many pixels of the network have the colour of ties in the fore, as light pages have it. */
async function inFore(page: Page): Promise<number> {
  const picture = await page.locator('[data-laid-out]').screenshot({ animations: 'disabled' });
  return page.evaluate<number>(`(async () => {
    const bytes = Uint8Array.from(atob('${picture.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const style = getComputedStyle(document.documentElement).getPropertyValue('--link').trim();
    const fore = [1, 3, 5].map((at) => 0.9 * parseInt(style.slice(at, at + 2), 16) + 0.1 * 255);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (fore.every((part, index) => Math.abs(data[at + index] - part) < 8)) count += 1;
    return count;
  })()`);
}

/** The part of pixels that one picture has otherwise than the other, which has moved by so many. */
async function changed(
  page: Page,
  before: Buffer,
  after: Buffer,
  by: readonly [number, number],
): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const pixels = async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const one = await pixels('${before.toString('base64')}');
    const other = await pixels('${after.toString('base64')}');
    let [all, changed] = [0, 0];
    for (let y = 10; y < one.height - 50; y += 1)
      for (let x = 10; x < one.width - 50; x += 1) {
        const [from, to] = [4 * (y * one.width + x), 4 * ((y + ${by[1]}) * one.width + x + ${by[0]})];
        all += 1;
        if ([0, 1, 2].some((part) => Math.abs(one.data[from + part] - other.data[to + part]) > 24)) changed += 1;
      }
    return changed / all;
  })()`);
}

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openScratchStore } from '../../src/open-store.ts';
import { ingestBatch } from '../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { reference } from '../graphql/support/open-api.ts';
import { describeDashboardOn } from './support/describe-dashboard.ts';
import { expectAccessibleInBoth, expectNoOverflow, settled } from './support/open-dashboard.ts';

const VERSIONS = [
  'Japan pledged 1.5 million dollars to Fiji in Suva. <b>Not bold</b>.',
  'Japan pledged 15 million dollars to Fiji in Suva. <b>Not bold</b>.',
  'Japan pledged 15 million dollars to Fiji in Nadi. <b>Not bold</b>.',
];

/** A text as it was found on one page: each is taken for a correction of the one before. */
function incomingOf(text: string) {
  const sourceUrl = 'https://ministry.test/3';
  const defaults = { publisher: 'JP', issuedOn: '2024-05-03' };
  return prepareRelease({ text, sourceUrl }, null, null, defaults, { reference, readBy: 'entente/test' });
}

/** A store into which they came one after the other, a day between them. */
async function openCorrected(): Promise<GraphStore> {
  const store = await openScratchStore(reference);
  for (const [index, text] of VERSIONS.entries())
    await ingestBatch([incomingOf(text)], {
      store,
      reference,
      now: () => `2026-01-0${index + 1}T00:00:00.000Z`,
    });
  return store;
}

describeDashboardOn({ open: openCorrected, isEmpty: true }, 'a release that was corrected', (dashboard) => {
  const addresses = VERSIONS.map(
    (text) => `/release/${incomingOf(text).release.id.slice('release:'.length)}`,
  );

  const versionsOf = (page: Page) =>
    page.getByRole('region', { name: 'Earlier versions' }).getByRole('listitem');

  it('shows what it said before, newest first, and what each correction made of it, as text', async () => {
    const { page, complaints } = await dashboard.visit(addresses[2] ?? '');
    await settled(page);
    const versions = versionsOf(page);
    expect(await versions.count()).toBe(2);
    expect(await versions.nth(0).textContent()).toContain('Stood from 2 Jan 2026 to 3 Jan 2026');
    expect(await versions.nth(0).locator('del').allTextContents()).toEqual(['Suva']);
    expect(await versions.nth(0).locator('ins').allTextContents()).toEqual(['Nadi']);
    expect(await versions.nth(1).locator('del').allTextContents()).toEqual(['1.5']);
    expect(await versions.nth(1).locator('ins').allTextContents()).toEqual(['15']);
    expect(await versions.nth(1).textContent()).toContain(
      'Japan pledged 1.515 million dollars to Fiji in Suva. <b>Not bold</b>.',
    );
    expect(await page.getByRole('link', { name: 'https://ministry.test/3' }).getAttribute('rel')).toContain(
      'noopener',
    );
    expect(complaints).toEqual([]);
  });

  it('is led to from the addresses of its earlier versions', async () => {
    const { page } = await dashboard.visit(`${addresses[0]}?at=0-5`);
    await expect.poll(() => page.url()).toBe(`${dashboard.url}${addresses[2]}`);
  });

  it('can be used by all, in light colours and in dark ones', async () => {
    const { page } = await dashboard.visit(addresses[2] ?? '');
    await settled(page);
    await expectAccessibleInBoth(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoOverflow(page);
  });
});

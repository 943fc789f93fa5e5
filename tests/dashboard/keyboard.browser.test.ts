import { expect, it } from 'vitest';
import { describeDashboard } from './support/describe-dashboard.ts';
import { settled } from './support/open-dashboard.ts';

/** Names every control that the tabulator should stop at, on the control itself; of radios that belong together, one. */
const NAME_CONTROLS = `(() => {
  const groups = new Set();
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')].filter((control) => {
    if (control.disabled || control.tabIndex < 0 || !control.checkVisibility()) return false;
    if (control.type !== 'radio') return true;
    if (!control.checked || groups.has(control.name)) return false;
    groups.add(control.name);
    return true;
  });
  for (const [index, control] of controls.entries()) control.dataset.stop = String(index);
  return controls.length;
})()`;

/**
 * The control in focus, and whether it can be seen that it is: fields change their border, labels stand for radios, and what is
 * drawn has a tip.
 */
const IN_FOCUS = `(() => {
  const { activeElement: control } = document;
  const { outlineStyle, outlineWidth } = getComputedStyle(control);
  const isField = control.matches('input, select, textarea');
  const hasTip = control.closest('svg') !== null && control.closest('section').querySelector('[aria-label="tip"] text, [class*="tip"]') !== null;
  return {
    stop: control.dataset.stop ?? null,
    what: control.outerHTML.slice(0, 120),
    isSeen: isField || hasTip || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1),
  };
})()`;

interface InFocus {
  readonly stop: string | null;
  readonly what: string;
  readonly isSeen: boolean;
}

describeDashboard('the keyboard', (dashboard) => {
  it.each([
    '/',
    '/country/KH',
    '/relation/KH-US',
    '/official/kh-prak-sokhonn',
    '/read',
    '/duplicates',
    '/search?q=trade',
  ])('reaches every control of %s, and it is seen where it is', async (address) => {
    const { page } = await dashboard.visit(address);
    await settled(page);
    const controls = await page.evaluate<number>(NAME_CONTROLS);
    expect(controls).toBeGreaterThan(10);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let stops = 0; stops < controls + 20; stops += 1) {
      await page.keyboard.press('Tab');
      const { stop, what, isSeen } = await page.evaluate<InFocus>(IN_FOCUS);
      if (stop !== null) reached.add(stop);
      if (stop !== null && !isSeen) unseen.push(what);
    }
    expect(unseen).toEqual([]);
    const missed = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('[data-stop]')].filter(({ dataset }) => !${JSON.stringify([...reached])}.includes(dataset.stop)).map(({ outerHTML }) => outerHTML.slice(0, 120))`,
    );
    expect(missed).toEqual([]);
  });

  it('skips to the content first, and closes with the escape key what it has opened, back where it was', async () => {
    const { page } = await dashboard.visit('/country/KH');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('content');
    const number = page.locator('dl').getByRole('link').nth(1);
    await number.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await expect
      .poll(() => page.evaluate('document.activeElement.closest("[role=dialog]") !== null'))
      .toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toBe(await number.textContent());
  });
});

import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { loadReference } from '../../src/load-reference.ts';
import { storeToMeasure } from '../api/filled-store.ts';
import { startProcess } from '../api/start-process.ts';
import { CannotMeasureError } from '../store/benched-store.ts';
import { describeMachine } from '../store/machine.ts';

const CHROMIUM = '/usr/bin/chromium';
const VISITS = 5;
/** How long the network is dragged about. */
const DRAG_MS = 4000;
const LIMITS = { viewMs: 1000, scriptKilobytes: 250, interactionMs: 100, scriptMs: 8, framesASecond: 60 };

/**
 * `dashboard [N] [--store neo4j | --held]`: the dashboard in a browser, on N releases or on what the store of the environment holds: how soon the start page is of use, how much
 * script it takes, how long the page takes to answer what its user does, and how smoothly the network moves.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string', default: 'sqlite' }, held: { type: 'boolean', default: false } },
});
const releases = Number(positionals[0] ?? 10_000);

try {
  const reference = loadReference();
  const filled = await storeToMeasure({ ...values, releases }, reference);
  const [held] = await filled.store.countReleases([{}]);
  const server = await startProcess(new URL('../../src/main.ts', import.meta.url), ['serve', '--port', '0'], {
    ...filled.environment,
    ENTENTE_REQUESTS_A_MINUTE: '0',
    ENTENTE_LOG_LEVEL: 'info',
    NODE_ENV: 'production',
  });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    process.stdout.write(`${held} releases in ${filled.engine}, ${describeMachine()}\n\n`);
    await measureStart(browser, server.url);
    await measureInteractions(browser, server.url);
    await measureNetwork(browser, server.url);
  } finally {
    await browser.close();
    await server.stop();
    await filled.close();
  }
} catch (error) {
  if (!(error instanceof CannotMeasureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function print(what: string, value: string, limit: string): void {
  process.stdout.write(`${what.padEnd(64)} ${value.padStart(10)}   ${limit}\n`);
}

/** From the moment a browser with nothing kept asks for the start page until the strongest tie is in sight. */
async function measureStart(browser: Browser, url: string): Promise<void> {
  const views: number[] = [];
  let kilobytes = 0;
  for (let visit = 0; visit < VISITS; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    views.push(
      await page.evaluate<number>(
        'new Promise((resolve) => { (function look() { document.querySelector("tbody tr a") ? resolve(performance.now()) : requestAnimationFrame(look); })(); })',
      ),
    );
    kilobytes =
      (await page.evaluate<number>(
        'performance.getEntriesByType("resource").filter((r) => r.name.endsWith(".js")).reduce((sum, r) => sum + r.encodedBodySize, 0)',
      )) / 1000;
    await context.close();
  }
  views.sort((a, b) => a - b);
  print(
    'start page: strongest tie in sight, median of 5, nothing kept',
    `${(views[Math.floor(VISITS / 2)] ?? 0).toFixed(0)} ms`,
    `limit ${LIMITS.viewMs} ms`,
  );
  print('start page: compressed script', `${kilobytes.toFixed(0)} kB`, `limit ${LIMITS.scriptKilobytes} kB`);
}

/** What somebody does on a page, each measured until the page has been painted with an answer to it. */
async function measureInteractions(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.addInitScript(
    'globalThis.slowest = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) globalThis.slowest = Math.max(globalThis.slowest, entry.duration); }).observe({ type: "event", durationThreshold: 16, buffered: true });',
  );
  await page.goto(url);
  await page.locator('tbody tr a').first().waitFor();
  const steps: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    [
      'start page: fastest changing ties instead',
      (at) => at.getByText('Change', { exact: true }).first().click(),
    ],
    [
      'search: a word, letter by letter',
      (at) => at.getByRole('searchbox').pressSequentially('cambodia', { delay: 120 }),
    ],
    ['start page: opening a tie', (at) => at.locator('tbody tr a').first().click()],
    [
      'relation: another half-life',
      async (at) => {
        await at.getByLabel('Half-life').focus();
        await at.keyboard.press('ArrowDown');
      },
    ],
    ['relation: a chart as a table', (at) => at.getByText('Table', { exact: true }).first().click()],
  ];
  for (const [name, act] of steps) {
    await page.evaluate('globalThis.slowest = 0');
    await act(page);
    await page.waitForTimeout(1500);
    const slowest = await page.evaluate<number>('globalThis.slowest');
    print(
      name,
      slowest === 0 ? 'under 16 ms' : `${slowest.toFixed(0)} ms`,
      `limit ${LIMITS.interactionMs} ms`,
    );
  }
  await page.close();
}

/**
 * What the network costs while it is dragged about for four seconds in a browser without a graphics processor: our script, and
 * what is drawn, beside an empty page that is dragged in the same way.
 */
async function measureNetwork(browser: Browser, url: string): Promise<void> {
  const viewport = { width: 1280, height: 900 };
  const page = await browser.newPage({ viewport });
  await page.goto(`${url}/network`);
  const stage = page.locator('[data-laid-out]');
  await stage.waitFor({ timeout: 120_000 });
  const shown = await page.getByText(/ties of .* countries/).innerText();
  const [ties] = /[\d,]+ ties of \d+ countries/.exec(shown) ?? [shown];
  const box = await stage.boundingBox();
  if (box === null) throw new Error('The network is not in sight.');
  const from = [box.x + box.width / 2, box.y + 40] as const;
  const { scriptMs, framesASecond } = await drag(page, from);
  await page.close();
  print(
    `network, ${ties}, dragged: script`,
    `${scriptMs.toFixed(1)} ms`,
    `a frame; limit ${LIMITS.scriptMs} ms`,
  );
  const empty = await browser.newPage({ viewport });
  const most = await drag(empty, from);
  await empty.close();
  print(
    `network, dragged: frames, drawn without a graphics processor`,
    `${framesASecond.toFixed(1)} a second`,
    `goal ${LIMITS.framesASecond} a second; an empty page ${most.framesASecond.toFixed(1)}`,
  );
}

/** Drags a page about from a place in it; script in milliseconds a frame. */
async function drag(
  page: Page,
  [x, y]: readonly [number, number],
): Promise<{ readonly scriptMs: number; readonly framesASecond: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptSeconds = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')
      ?.value ?? 0;
  await page.evaluate(
    'globalThis.frames = 0; (function count() { globalThis.frames += 1; requestAnimationFrame(count); })()',
  );
  // A page that has just been loaded still has other work to do.
  await page.waitForTimeout(1500);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = performance.now();
  const scriptBefore = await scriptSeconds();
  await page.evaluate('globalThis.frames = 0');
  for (let step = 0; performance.now() - began < DRAG_MS; step += 1)
    await page.mouse.move(x + 80 * Math.sin(step / 6), y + 60 * Math.cos(step / 6));
  const frames = await page.evaluate<number>('globalThis.frames');
  const seconds = (performance.now() - began) / 1000;
  const script = (await scriptSeconds()) - scriptBefore;
  await page.mouse.up();
  return { scriptMs: (1000 * script) / frames, framesASecond: frames / seconds };
}

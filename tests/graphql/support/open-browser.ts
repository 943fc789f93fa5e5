import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether this machine has the browser that the tests use. */
export const hasBrowser = existsSync(CHROMIUM);

let opened: Promise<Browser> | undefined;

/** A real browser that sends nothing of its own: one for all test files of a process, with which it ends. */
export async function useBrowser(): Promise<Browser> {
  const browser = await (opened ??= openBrowser());
  if (browser.isConnected()) return browser;
  return (opened = openBrowser());
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

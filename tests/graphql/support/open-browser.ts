import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The first that is there: Chromium without windows of its own takes half the processor time that all of it takes. */
const CHROMIUM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** Whether this machine has a browser that the tests use. */
export const hasBrowser = CHROMIUM !== undefined;

let opened: Promise<Browser> | undefined;

/** A real browser that sends nothing of its own: one for all test files of a process, with which it ends. */
export async function useBrowser(): Promise<Browser> {
  const browser = await (opened ??= openBrowser());
  if (browser.isConnected()) return browser;
  return (opened = openBrowser());
}

function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('There is no Chromium on this machine.');
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

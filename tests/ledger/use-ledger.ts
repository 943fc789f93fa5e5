import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.ts';
import type { ListingContent, ListingDocument } from '../../src/ledger/listings.ts';

export const NOW = '2024-11-29T08:00:00.000Z';
export const LATER = '2024-11-29T09:00:00.000Z';

/** A ledger in a folder of its own for each test. */
export function useLedger(): { ledger: () => Ledger; folder: () => string } {
  let folder: string;
  let ledger: Ledger;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
    ledger = new Ledger(folder);
  });
  afterEach(() => {
    ledger.close();
    rmSync(folder, { recursive: true });
  });
  return { ledger: () => ledger, folder: () => folder };
}

/** What a document says that lists addresses, "/1" and the like, and leads to others. */
export function contentOf(paths: readonly string[], next: readonly string[] = []): ListingContent {
  return {
    listed: paths.map((path) => ({ address: addressOf(path), changedAt: null })),
    next: next.map(addressOf),
    etag: '"1"',
    lastModified: null,
  };
}

export function addressOf(path: string): string {
  return `https://mfa.example${path}`;
}

/** Lists addresses of the source "kh-mfa" as the first document of a listing. */
export function list(ledger: Ledger, ...paths: string[]): void {
  ledger.listings.begin('kh-mfa', 'pages', addressOf('/press'), false);
  keepNext(ledger, contentOf(paths));
}

/** Keeps what the next pending document says, ending where all is known; gives the number of new addresses. */
export function keepNext(ledger: Ledger, content: ListingContent, now = NOW): number {
  return ledger.listings.keep(nextDocument(ledger), content, TERMS, now);
}

export function nextDocument(ledger: Ledger): ListingDocument {
  const document = ledger.listings.next('kh-mfa', 'pages', null);
  if (document === null) throw new Error('No document is pending.');
  return document;
}

export const TERMS = { endsAtKnown: true, since: null, lookAgain: false };

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { Gate } from '../../../src/common/gate.ts';
import { createFetcher } from '../../../src/fetch/create-fetcher.ts';
import { Ledger } from '../../../src/ledger/ledger.ts';
import type { VisitState } from '../../../src/ledger/visit.ts';
import { loadReference } from '../../../src/load-reference.ts';
import type { Source } from '../../../src/model/source.ts';
import { openScratchStore } from '../../../src/open-store.ts';
import { prepareDocument } from '../../../src/pipeline/prepare-document.ts';
import { GroupKeeper } from '../../../src/pipeline/sync/group-keeper.ts';
import { syncSource, type SyncReport } from '../../../src/pipeline/sync/sync-source.ts';
import type { SyncTools, SyncWishes } from '../../../src/pipeline/sync/sync-tools.ts';
import { readListing } from '../../../src/source/read-listing.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { countRequests } from '../../support/site/site-request.ts';
import { startSite, type Site } from '../../support/site/start-site.ts';

const READER = { reference: loadReference(), readBy: 'entente/test' };
const HOUR = 3_600_000;

/** A day after the newest release of the sites in these tests. */
const BEGINNING = Date.parse('2024-11-30T08:00:00Z');

/** Runs over one site, each an hour after the last, with all that a sync takes on a real store. */
export class SyncBench {
  readonly store: GraphStore;
  readonly ledger: Ledger;
  readonly tools: SyncTools;
  readonly #folder: string;
  #now = BEGINNING;

  constructor(store: GraphStore) {
    this.store = store;
    this.#folder = mkdtempSync(join(tmpdir(), 'entente-sync-'));
    this.ledger = new Ledger(this.#folder);
    const now = () => new Date(this.#now);
    this.tools = {
      ledger: this.ledger,
      fetcher: createFetcher({
        userAgent: 'Entente/test (+tests@example.org)',
        networks: ['127.0.0.0/8'],
        manners: { delaySeconds: 0, tries: 1, maxWaitSeconds: 1 },
        // Long enough for a machine that has more to do, short enough to wait for a site that says nothing.
        limits: { totalSeconds: 15 },
      }),
      read: (job) => prepareDocument(job, READER),
      readListing: async (page, listing) => readListing(page, listing),
      keeper: new GroupKeeper({ store, reference: READER.reference, now: () => now().toISOString() }),
      keepOriginal: null,
      reading: new Gate(3),
      underWay: new Gate(20),
      now,
    };
  }

  /** A run over the source, broken off once `breakOff` is aborted; the next one comes an hour later. */
  async run(
    source: Source,
    wishes: Partial<SyncWishes> = {},
    breakOff = new AbortController().signal,
    tools: Partial<SyncTools> = {},
  ): Promise<SyncReport> {
    const all = { since: null, limit: Infinity, full: false, ...wishes };
    try {
      return await syncSource(source, { ...this.tools, ...tools }, all, { stop: breakOff, breakOff });
    } finally {
      this.wait(1);
    }
  }

  wait(hours: number): void {
    this.#now += hours * HOUR;
  }

  /** How many addresses have come how far; none is left out. */
  states(source: Source): Partial<Record<VisitState, number>> {
    return Object.fromEntries(
      Object.entries(this.ledger.visits.counts(source.id)).filter(([, pages]) => pages > 0),
    );
  }

  async releases(): Promise<number> {
    return (await this.store.summary()).releases;
  }

  async close(): Promise<void> {
    await this.tools.fetcher.close();
    this.ledger.close();
    await this.store.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** A site and a bench for each test, on a store that `openEmpty` gives, in memory if left out. */
export function useSync(
  count: number,
  openEmpty: () => Promise<GraphStore> = () => openScratchStore(READER.reference),
): { readonly site: Site; readonly bench: SyncBench } {
  let site: Site;
  let bench: SyncBench;
  beforeEach(async () => {
    site = await startSite({ count, perPage: 10 });
    bench = new SyncBench(await openEmpty());
  });
  afterEach(async () => {
    await bench.close();
    await site.close();
  });
  return {
    get site() {
      return site;
    },
    get bench() {
      return bench;
    },
  };
}

/** How often pages of releases were asked for since the so-manieth request. */
export function askedOf(site: Site, since = 0): Map<string, number> {
  const releases = site.requests.slice(since).filter(({ path }) => path.startsWith('/press/'));
  return countRequests(releases);
}

/** The pages of the list that were asked for since the so-manieth request, in their order. */
export function listsOf(site: Site, since = 0): string[] {
  return site.requests
    .slice(since)
    .map(({ path }) => path)
    .filter((path) => /^\/press(?:\?|$)/.test(path));
}

import type { StoredRelease } from '../model/contribution.ts';
import type { Judgement } from '../model/identity.ts';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { StoreUnavailableError, type GraphStore } from '../store/graph-store.ts';
import { pagesOf } from '../store/pages-of.ts';

/** A release as it was taken in: by whom it was read, when it was written, and where else it was found. */
export interface KeptRelease extends Release {
  readonly readBy: string;
  /** ISO 8601 instant. */
  readonly ingestedAt: string;
  /** Nothing is said of it in backups of format 1. */
  readonly otherAddresses?: readonly string[];
}

/** What a graph follows from: releases with their readings, and judgements. All else is derived of it. */
export type KeptItem =
  | { readonly release: KeptRelease; readonly reading: Reading }
  | { readonly judgement: Judgement };

/** How many of each. */
export interface KeptCounts {
  readonly releases: number;
  readonly judgements: number;
}

/** A store cannot give back what was taken in: the message says which release, or what failed. */
export class LostItemError extends Error {
  override readonly name = 'LostItemError';
}

const RELEASE_KEYS = [
  'id',
  'title',
  'kind',
  'publisher',
  'issuedOn',
  'issuedAt',
  'language',
  'sourceUrl',
  'collection',
  'text',
  'readBy',
  'ingestedAt',
  'otherAddresses',
] as const satisfies readonly (keyof KeptRelease)[];

const JUDGEMENT_KEYS = [
  'id',
  'verdict',
  'officials',
  'by',
  'at',
  'why',
] as const satisfies readonly (keyof Judgement)[];

/**
 * All that a graph follows from: judgements, newest first, then releases, oldest first. Memory stays flat: a page at a
 * time. Throws LostItemError where the store is damaged.
 */
export async function* keptItems(store: GraphStore): AsyncGenerator<KeptItem> {
  try {
    for await (const judgements of pagesOf((request) => store.listJudgements([request])))
      yield* judgements.map((judgement) => ({ judgement: inOrder(judgement, JUDGEMENT_KEYS) }));
    const pages = pagesOf((request) => store.listReleases([{ where: {}, order: 'OLDEST', ...request }]));
    for await (const releases of pages) yield* withReadings(store, releases);
  } catch (error) {
    if (error instanceof StoreUnavailableError || error instanceof LostItemError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new LostItemError(`Something that was taken in cannot be read: ${said}`, { cause: error });
  }
}

async function* withReadings(
  store: GraphStore,
  releases: readonly StoredRelease[],
): AsyncGenerator<KeptItem> {
  const readings = await store.readings(releases.map(({ id }) => id));
  for (const [index, release] of releases.entries()) {
    const reading = readings[index] ?? null;
    if (reading === null) throw new LostItemError(`The reading of ${release.id} is lost.`);
    yield { release: inOrder(release, RELEASE_KEYS), reading };
  }
}

/** The keys of a value and no others, in the same order whatever store it comes from; what is within is kept as it was. */
function inOrder<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  // Each key is there with its own value.
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}

import type { Judgement } from '../model/identity.ts';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { pagesOf } from '../store/pages-of.ts';

/** A release as it was taken in: by whom it was read, and when it was written. */
export interface KeptRelease extends Release {
  readonly readBy: string;
  /** ISO 8601 instant. */
  readonly ingestedAt: string;
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

/** A release whose reading the store has lost: nothing can be derived of it. */
export class LostReadingError extends Error {
  override readonly name = 'LostReadingError';
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
 * time. Throws LostReadingError.
 */
export async function* keptItems(store: GraphStore): AsyncGenerator<KeptItem> {
  for await (const judgements of pagesOf((request) => store.listJudgements([request])))
    yield* judgements.map((judgement) => ({ judgement: inOrder(judgement, JUDGEMENT_KEYS) }));
  const pages = pagesOf((request) => store.listReleases([{ where: {}, order: 'OLDEST', ...request }]));
  for await (const releases of pages) {
    const readings = await store.readings(releases.map(({ id }) => id));
    for (const [index, release] of releases.entries()) {
      const reading = readings[index] ?? null;
      if (reading === null)
        throw new LostReadingError(`The store holds ${release.id} without its reading: take it in again.`);
      yield { release: inOrder(release, RELEASE_KEYS), reading };
    }
  }
}

/** The keys of a value and no others, in the same order whatever store it comes from; what is within is kept as it was. */
function inOrder<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  // Each key is there with its own value.
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}

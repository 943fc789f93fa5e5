import type { StoredRelease } from '../model/contribution.ts';
import type { Judgement } from '../model/identity.ts';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import type { Revision } from '../model/revision.ts';
import { StoreUnavailableError } from '../store/store-errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { pagesOf, revisionsOf } from '../store/pages-of.ts';

/** A release as it was taken in: by whom it was read, when it was written, and where else it was found. */
export interface KeptRelease extends Release {
  readonly readBy: string;
  /** ISO 8601 instant. */
  readonly ingestedAt: string;
  /** Backups of format 1 say nothing of these. */
  readonly otherAddresses?: readonly string[];
  readonly standsSince?: string;
}

/** What a graph follows from: releases with their readings and what they said before, and judgements. All else is derived. */
export type KeptItem =
  | { readonly release: KeptRelease; readonly reading: Reading }
  | { readonly revision: Revision }
  | { readonly judgement: Judgement };

/** How many of each. */
export interface KeptCounts {
  readonly releases: number;
  readonly revisions: number;
  readonly judgements: number;
}

/** None of any. */
export const NOTHING_KEPT: KeptCounts = { releases: 0, revisions: 0, judgements: 0 };

/** The counts with one item more. */
export function withItem(counts: KeptCounts, item: KeptItem): KeptCounts {
  const kind = 'release' in item ? 'releases' : 'revision' in item ? 'revisions' : 'judgements';
  return { ...counts, [kind]: counts[kind] + 1 };
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
  'standsSince',
] as const satisfies readonly (keyof KeptRelease)[];

const REVISION_KEYS = [
  'release',
  'stoodAs',
  'title',
  'text',
  'issuedOn',
  'digest',
  'readAt',
  'replacedAt',
] as const satisfies readonly (keyof Revision)[];

const JUDGEMENT_KEYS = [
  'id',
  'verdict',
  'officials',
  'by',
  'at',
  'why',
] as const satisfies readonly (keyof Judgement)[];

/**
 * All that a graph follows from: judgements, newest first, then releases, oldest first, each with what it said before behind
 * it, newest first. Memory stays flat: a page at a time. Throws LostItemError where the store is damaged.
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
  const ids = releases.map(({ id }) => id);
  const [readings, counts] = [await store.readings(ids), await store.countRevisions(ids)];
  for (const [index, release] of releases.entries()) {
    const reading = readings[index] ?? null;
    if (reading === null) throw new LostItemError(`The reading of ${release.id} is lost.`);
    yield { release: inOrder(release, RELEASE_KEYS), reading };
    if (counts[index] === 0) continue;
    for await (const revisions of revisionsOf(store, release.id))
      yield* revisions.map((revision) => ({ revision: inOrder(revision, REVISION_KEYS) }));
  }
}

/** The keys of a value and no others, in the same order whatever store it comes from; what is within is kept as it was. */
function inOrder<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  // Each key is there with its own value.
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}

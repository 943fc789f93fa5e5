import type { OfficialRecord, PostRecord } from '../../model/graph-records.ts';
import type { Judgement } from '../../model/identity.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Keyset, Page, PageItem, PageRequest } from '../../store/list-queries.ts';

/** Two officials who may be one, with what a person needs to decide. */
export interface Duplicate {
  readonly officials: readonly DuplicateOfficial[];
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

/** One of them. */
export interface DuplicateOfficial extends OfficialRecord {
  readonly posts: readonly PostRecord[];
  readonly releases: number;
}

const PAGE = 50;

/** The same with its place in the list. */
export interface PlacedDuplicate {
  readonly duplicate: Duplicate;
  readonly key: Keyset;
}

/** Officials who may be one, likeliest first; all of them, or so many at the most. */
export async function* listDuplicates(store: GraphStore, first = Infinity): AsyncGenerator<Duplicate> {
  for await (const { duplicate } of duplicatesAfter(store, null, first)) yield duplicate;
}

/** What has been decided, newest first; all of it, or so much at the most. */
export async function* listJudgements(store: GraphStore, first = Infinity): AsyncGenerator<Judgement> {
  const items = itemsOf(async (request) => (await store.listJudgements([request]))[0], null, first);
  for await (const { node } of items) yield node;
}

/** Officials who may be one from a place in the list on; all of them, or so many at the most. */
export async function* duplicatesAfter(
  store: GraphStore,
  after: Keyset | null,
  first = Infinity,
): AsyncGenerator<PlacedDuplicate> {
  const items = itemsOf(async (request) => (await store.listPossibleDuplicates([request]))[0], after, first);
  for await (const { node, key } of items) {
    const { officials: ids, likelihood, reasons } = node;
    const [officials, posts, releases] = await Promise.all([
      store.officials(ids),
      store.posts(ids),
      store.countReleases(ids.map((id) => ({ names: [[id]] }))),
    ]);
    const shown = officials.flatMap((official, index) =>
      official === null ? [] : [{ ...official, posts: posts[index] ?? [], releases: releases[index] ?? 0 }],
    );
    yield { duplicate: { officials: shown, likelihood, reasons }, key };
  }
}

async function* itemsOf<Item>(
  ask: (request: PageRequest) => Promise<Page<Item> | undefined>,
  start: Keyset | null,
  first: number,
): AsyncGenerator<PageItem<Item>> {
  let after = start;
  for (let left = first; left > 0;) {
    const page: Page<Item> | undefined = await ask({ first: Math.min(left, PAGE), after });
    yield* page?.items ?? [];
    left -= page?.items.length ?? 0;
    if (page?.hasNextPage !== true) return;
    after = page.items.at(-1)?.key ?? null;
  }
}

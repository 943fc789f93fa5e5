import type { NodeId } from '../../model/node-id.ts';
import { StoreUnavailableError, type GraphStore } from '../../store/graph-store.ts';
import { pagesOf } from '../../store/pages-of.ts';
import type { Sides } from './compare-nodes.ts';
import type { Difference } from './difference.ts';
import type { NamedList } from './lists.ts';

/** Goes through a list in both stores, side by side, up to the first place where they differ. */
export async function* compareList(list: NamedList, { held, derived }: Sides): AsyncGenerator<Difference> {
  const wrong = (detail: string): Difference => ({
    what: 'WRONG',
    kind: 'list',
    id: list.name,
    detail,
    inSource: false,
  });
  try {
    const told = await firstStray(itemsOf(list, held), itemsOf(list, derived));
    if (told !== null) yield wrong(told);
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof Error)) throw error;
    yield wrong(`cannot be read: ${error.message}`);
  }
}

async function firstStray(
  held: AsyncIterator<NodeId, undefined>,
  derived: AsyncIterator<NodeId, undefined>,
): Promise<string | null> {
  for (let place = 1; ; place += 1) {
    const [is, should] = [(await held.next()).value, (await derived.next()).value];
    if (is !== should) return `in place ${place} stands ${is ?? 'nothing'} instead of ${should ?? 'nothing'}`;
    if (is === undefined) return null;
  }
}

async function* itemsOf(list: NamedList, store: GraphStore): AsyncGenerator<NodeId, undefined> {
  for await (const page of pagesOf((request) => list.ask(store, request))) yield* page;
}

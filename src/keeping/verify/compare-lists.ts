import type { NodeId } from '../../model/node-id.ts';
import { StoreUnavailableError, type GraphStore, type Keyset, type Page } from '../../store/graph-store.ts';
import { askLists } from './ask-lists.ts';
import type { Sides } from './compare-nodes.ts';
import type { Difference } from './difference.ts';
import type { NamedList } from './lists.ts';

/** Lists that are gone through together: a page of each at a time. */
const TOGETHER = 20;

/** Goes through each list in both stores, side by side, up to the first place where they differ. */
export async function* compareLists(
  lists: AsyncIterable<NamedList>,
  sides: Sides,
  onCompared: (lists: number) => void,
): AsyncGenerator<Difference> {
  let compared = 0;
  const waiting = new Map<NamedList['of'], NamedList[]>();
  for await (const list of lists) {
    const alike = waiting.get(list.of) ?? [];
    waiting.set(list.of, alike);
    alike.push(list);
    if (alike.length < TOGETHER) continue;
    waiting.delete(list.of);
    yield* compareThese(alike.map(fromItsStart), sides);
    onCompared((compared += alike.length));
  }
  for (const alike of waiting.values()) yield* compareThese(alike.map(fromItsStart), sides);
}

/** A list that is the same in both stores so far. */
interface Followed {
  readonly list: NamedList;
  /** Items that have been compared. */
  readonly passed: number;
  readonly heldAfter: Keyset | null;
  readonly derivedAfter: Keyset | null;
}

function fromItsStart(list: NamedList): Followed {
  return { list, passed: 0, heldAfter: null, derivedAfter: null };
}

async function* compareThese(followed: readonly Followed[], sides: Sides): AsyncGenerator<Difference> {
  for (let open = followed; open.length > 0;) {
    const should = await askLists(
      sides.derived,
      open.map(({ list, derivedAfter }) => ({ list, after: derivedAfter })),
    );
    const is = await askThoughDamaged(open, sides.held);
    const goOn: Followed[] = [];
    for (const [index, one] of open.entries()) {
      const [held, derived] = [is[index], should[index]];
      if (held === undefined || derived === undefined) throw new Error('There is a page for each list.');
      const told =
        held instanceof Error ? `cannot be read: ${held.message}` : firstStray(held, derived, one.passed);
      if (told !== null)
        yield { what: 'WRONG', kind: 'list', id: one.list.name, detail: told, inSource: false };
      else if (!(held instanceof Error) && (held.hasNextPage || derived.hasNextPage))
        goOn.push({
          list: one.list,
          passed: one.passed + held.items.length,
          heldAfter: held.items.at(-1)?.key ?? one.heldAfter,
          derivedAfter: derived.items.at(-1)?.key ?? one.derivedAfter,
        });
    }
    open = goOn;
  }
}

/** Pages of what is held; where the store fails on some of them, list by list. */
async function askThoughDamaged(
  open: readonly Followed[],
  held: GraphStore,
): Promise<(Page<NodeId> | Error)[]> {
  try {
    return await askLists(
      held,
      open.map(({ list, heldAfter }) => ({ list, after: heldAfter })),
    );
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof Error)) throw error;
    if (open.length === 1) return [error];
    const each: (Page<NodeId> | Error)[] = [];
    for (const one of open) each.push(...(await askThoughDamaged([one], held)));
    return each;
  }
}

function firstStray(held: Page<NodeId>, derived: Page<NodeId>, passed: number): string | null {
  const length = Math.max(held.items.length, derived.items.length);
  for (let index = 0; index < length; index += 1) {
    const [is, should] = [held.items[index]?.node, derived.items[index]?.node];
    if (is !== should)
      return `in place ${passed + index + 1} stands ${is ?? 'nothing'} instead of ${should ?? 'nothing'}`;
  }
  if (held.hasNextPage === derived.hasNextPage) return null;
  return `${held.hasNextPage ? 'goes on' : 'ends'} after place ${passed + length}`;
}

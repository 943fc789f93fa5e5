import { setImmediate } from 'node:timers/promises';
import type { NodeId } from '../../model/node-id.ts';
import { StoreUnavailableError } from '../../store/store-errors.ts';
import type { Keyset, Page } from '../../store/list-queries.ts';
import { askLists } from './ask-lists.ts';
import { countLists } from './count-lists.ts';
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
    yield* compareThese(alike, sides);
    onCompared((compared += alike.length));
  }
  for (const alike of waiting.values()) yield* compareThese(alike, sides);
}

async function* compareThese(lists: readonly NamedList[], sides: Sides): AsyncGenerator<Difference> {
  yield* followThese(lists.map(fromItsStart), sides);
  const counted = lists.filter(isCountedApart);
  const should = await countLists(sides.derived, counted);
  const is = await eachThoughDamaged(counted, (some) => countLists(sides.held, some));
  for (const [index, { name }] of counted.entries()) {
    const told = is[index];
    if (told === should[index]) continue;
    yield wrong(
      name,
      told instanceof Error ? unreadable(told) : `is told to have ${told} instead of ${should[index]}`,
    );
  }
}

/** Relations on a topic are counted by looking for each of them as the list does, which takes as long once more. */
function isCountedApart(list: NamedList): boolean {
  return list.of !== 'relations' || list.where.topics === undefined;
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

async function* followThese(followed: readonly Followed[], sides: Sides): AsyncGenerator<Difference> {
  for (let open = followed; open.length > 0;) {
    const should = await askLists(
      sides.derived,
      open.map(({ list, derivedAfter }) => ({ list, after: derivedAfter })),
    );
    const is = await eachThoughDamaged(open, (some) =>
      askLists(
        sides.held,
        some.map(({ list, heldAfter }) => ({ list, after: heldAfter })),
      ),
    );
    const goOn: Followed[] = [];
    for (const [index, one] of open.entries()) {
      const [held, derived] = [is[index], should[index]];
      if (held === undefined || derived === undefined) throw new Error('There is a page for each list.');
      const told = held instanceof Error ? unreadable(held) : firstStray(held, derived, one.passed);
      if (told !== null) yield wrong(one.list.name, told);
      else if (!(held instanceof Error) && (held.hasNextPage || derived.hasNextPage))
        goOn.push({
          list: one.list,
          passed: one.passed + held.items.length,
          heldAfter: held.items.at(-1)?.key ?? one.heldAfter,
          derivedAfter: derived.items.at(-1)?.key ?? one.derivedAfter,
        });
    }
    open = goOn;
    // As between the pages of `pagesOf`.
    await setImmediate();
  }
}

/** An answer to each; where the store fails on some of them together, it is asked one by one. */
async function eachThoughDamaged<Key, Answer>(
  keys: readonly Key[],
  ask: (some: readonly Key[]) => Promise<readonly Answer[]>,
): Promise<readonly (Answer | Error)[]> {
  try {
    return await ask(keys);
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof Error)) throw error;
    if (keys.length === 1) return [error];
    const each: (Answer | Error)[] = [];
    for (const key of keys) each.push(...(await eachThoughDamaged([key], ask)));
    return each;
  }
}

function wrong(list: string, detail: string): Difference {
  return { what: 'WRONG', kind: 'list', id: list, detail, inSource: false };
}

function unreadable({ message }: Error): string {
  return `cannot be read: ${message}`;
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

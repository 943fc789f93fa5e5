import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { compareLists } from './compare-lists.ts';
import { compareNodes, type Sides } from './compare-nodes.ts';
import { compareSearch } from './compare-search.ts';
import { compareSpans } from './compare-spans.ts';
import { tellDifference, type Difference } from './difference.ts';
import { entitiesAmong, NODE_KINDS } from './kinds-of-nodes.ts';
import { allLists } from './all-lists.ts';
import { entitiesOf } from './entities-of.ts';

/** Told what is derived or compared now, how many of it so far, and of how many where that is known. */
export type CompareProgress = (kind: string, sofar: number, all?: number) => void;

/**
 * Every difference between what a store holds and what was derived anew: node by node, list by list, total by total.
 * Memory stays flat: a page of each at a time.
 */
export async function* compareGraphs(
  sides: Sides,
  reference: Reference,
  onProgress: CompareProgress = () => undefined,
): AsyncGenerator<Difference> {
  for (const kind of [...NODE_KINDS, entitiesAmong(entitiesOf(reference))]) {
    let nodes = 0;
    yield* compareNodes(kind, sides, (more) => onProgress(kind.name, (nodes += more)));
  }
  const { releases: all } = await sides.derived.summary();
  yield* compareSearch(sides, (releases) => onProgress('search', releases, all));
  yield* compareLists(allLists(sides.derived, reference), sides, (lists) => onProgress('list', lists));
  yield* compareTotals(sides);
  yield* compareSpans(sides);
}

async function* compareTotals({ held, derived }: Sides): AsyncGenerator<Difference> {
  const is = await totalsOf(held);
  for (const [id, should] of Object.entries(await totalsOf(derived))) {
    const detail = tellDifference(is[id], should);
    if (detail !== null) yield { what: 'WRONG', kind: 'total', id, detail, inSource: false };
  }
}

async function totalsOf(store: GraphStore): Promise<Readonly<Record<string, unknown>>> {
  const [releaseMonths] = await store.releaseMonths([{}]);
  const numbers = Object.entries(await store.inventory());
  return {
    ...Object.fromEntries(numbers.map(([what, number]) => [`number of ${what}`, number])),
    summary: await store.summary(),
    collections: await store.collections(),
    namedCountries: await store.namedCountries(),
    releaseMonths,
    judgements: await store.countJudgements(),
    possibleDuplicates: await store.countPossibleDuplicates(),
  };
}

import type { NodeId } from '../../model/node-id.ts';
import { StoreUnavailableError } from '../../store/store-errors.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { type Difference, tellDifference } from './difference.ts';
import { REVISIONS, type NodeKind } from './kinds-of-nodes.ts';

/** The store that is verified, and the one that holds what should be there. */
export interface Sides {
  readonly held: GraphStore;
  readonly derived: GraphStore;
}

type Pieces = Readonly<Record<string, readonly unknown[]>>;

/** What differs in the nodes of a kind: those that should be there one by one, then those that should not. */
export async function* compareNodes(
  kind: NodeKind,
  { held, derived }: Sides,
  onPage: (nodes: number) => void,
): AsyncGenerator<Difference> {
  for await (const ids of together(kind, derived)) {
    const should = await kind.tell(derived, ids);
    const is = await tellThoughDamaged(kind, held, ids);
    for (const [index, id] of ids.entries()) yield* compareNode(kind.name, id, index, is[index], should);
    onPage(ids.length);
  }
  yield* findOrphans(kind, { held, derived });
}

/** The ids that a store lists, as many as are asked of together. */
async function* together({ list, together: most }: NodeKind, store: GraphStore): AsyncGenerator<NodeId[]> {
  for await (const ids of list(store))
    for (let start = 0; start < ids.length; start += most) yield ids.slice(start, start + most);
}

async function* findOrphans(kind: NodeKind, { held, derived }: Sides): AsyncGenerator<Difference> {
  const detail = 'nothing that is held says it';
  try {
    for await (const ids of together(kind, held)) {
      const nodes = await kind.nodes(derived, ids);
      for (const [index, id] of ids.entries())
        if (nodes[index] === null) yield { what: 'ORPHAN', kind: kind.name, id, detail, inSource: false };
    }
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof Error)) throw error;
    const told = `cannot be read: ${error.message}`;
    yield { what: 'WRONG', kind: 'list', id: `every ${kind.name}`, detail: told, inSource: false };
  }
}

function* compareNode(
  kind: string,
  id: NodeId,
  index: number,
  is: Pieces | Error | undefined,
  should: Pieces,
): Generator<Difference> {
  if (is === undefined || is instanceof Error) {
    yield { what: 'WRONG', kind, id, detail: `cannot be read: ${is?.message}`, inSource: false };
    return;
  }
  if (is['node']?.[0] === null) {
    yield { what: 'MISSING', kind, id, detail: 'it should be there', inSource: false };
    return;
  }
  for (const [piece, answers] of Object.entries(should)) {
    const told = tellDifference(is[piece]?.[0], answers[index]);
    if (told === null) continue;
    const inSource =
      piece === REVISIONS || (piece === 'node' && digestIn(is[piece]?.[0]) !== digestIn(answers[index]));
    yield { what: 'WRONG', kind, id, detail: `${piece}: ${told}`, inSource };
  }
}

/** The digest is over what was taken in: where it is another one, text or reading are not what they were. */
function digestIn(node: unknown): unknown {
  return node !== null && typeof node === 'object' && 'digest' in node ? node.digest : null;
}

/** What a store says of each id; where it fails on a page, id by id, so that one that cannot be read hides no other. */
async function tellThoughDamaged(
  kind: NodeKind,
  store: GraphStore,
  ids: readonly NodeId[],
): Promise<(Pieces | Error)[]> {
  try {
    const told = Object.entries(await kind.tell(store, ids));
    return ids.map((_, index) => Object.fromEntries(told.map(([piece, all]) => [piece, [all[index]]])));
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof Error)) throw error;
    if (ids.length === 1) return [error];
    const each: (Pieces | Error)[] = [];
    for (const id of ids) each.push(...(await tellThoughDamaged(kind, store, [id])));
    return each;
  }
}

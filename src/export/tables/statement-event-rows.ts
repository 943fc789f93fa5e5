import type { NodeId } from '../../model/node-id.ts';
import type { Reference } from '../../model/reference.ts';
import type { HeldStatement } from '../../store/lookups.ts';
import type { StatementSelection } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import type { ExportGround } from '../export-format.ts';
import { eventParty, type EventRow } from './event-rows.ts';

/** The statements of a selection as events, newest first: one of each side and whom it acts towards, or each two sides. */
export async function* statementEventRows(
  { store, reference }: ExportGround,
  where: StatementSelection,
): AsyncGenerator<readonly EventRow[]> {
  for await (const statements of pagesOf((request) => store.listStatements([{ ...request, where }])))
    yield statements.flatMap((statement) => eventsOf(reference, statement));
}

function eventsOf(reference: Reference, statement: HeldStatement): EventRow[] {
  const act = reference.speechActById.get(statement.act);
  if (act === undefined) return [];
  return pairsOf(statement).map(([actor, recipient, isDirected], index) => ({
    id: `${statement.id}#${index + 1}`,
    day: statement.day,
    type: act.plover,
    mode: null,
    intensity: statement.score,
    isDirected,
    actor: eventParty(reference, actor),
    actorPersons: statement.speaker === null ? [] : [statement.speaker],
    recipient: eventParty(reference, recipient),
    recipientPersons: [],
    place: null,
    topics: statement.topics,
    kind: statement.act,
    node: statement.id,
    releases: [statement.release],
  }));
}

type Pair = readonly [actor: NodeId, recipient: NodeId | null, isDirected: boolean];

function pairsOf({ sides, target }: HeldStatement): Pair[] {
  if (target !== null) return sides.map((side) => [side, target, true]);
  const [only, ...others] = sides;
  if (only !== undefined && others.length === 0) return [[only, null, true]];
  return sides.flatMap((side, index) => sides.slice(index + 1).map((other): Pair => [side, other, false]));
}

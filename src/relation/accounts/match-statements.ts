import type { StatementRecord } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import { samePoint } from './same-point.ts';

/** Statements of one account that are compared; those after them are left to themselves. */
const MOST_STATEMENTS = 200;

/**
 * The points that several accounts of one engagement make, each as the statements of the accounts that make it: at most
 * one an account, in the order of the accounts; points in the order of their first statements. The likest statements are
 * put together first, and every statement stands in one point only, so that the result is a function of the accounts.
 */
export function matchStatements<Statement extends StatementRecord>(
  accounts: readonly (readonly Statement[])[],
): Statement[][] {
  const points = new Map<NodeId, Map<number, Statement>>();
  const pointOf = (account: number, one: Statement) => points.get(one.id) ?? new Map([[account, one]]);
  for (const { a, b } of likestFirst(accounts)) {
    const [left, right] = [pointOf(a.account, a.statement), pointOf(b.account, b.statement)];
    if (left === right || !canBeOne(left, right)) continue;
    const point = new Map([...left, ...right]);
    for (const { id } of point.values()) points.set(id, point);
  }
  const seen = new Set<Map<number, Statement>>();
  return accounts.flat().flatMap(({ id }) => {
    const point = points.get(id);
    if (point === undefined || seen.has(point)) return [];
    seen.add(point);
    return [[...point].sort(([a], [b]) => a - b).map(([, statement]) => statement)];
  });
}

interface Place<Statement> {
  readonly account: number;
  readonly index: number;
  readonly statement: Statement;
}

/** Every two statements of different accounts that may be the same point: the likest first, then in the order of the texts. */
function likestFirst<Statement extends StatementRecord>(accounts: readonly (readonly Statement[])[]) {
  const places: Place<Statement>[] = accounts.flatMap((statements, account) =>
    statements.slice(0, MOST_STATEMENTS).map((statement, index) => ({ account, index, statement })),
  );
  const pairs = places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => {
      const likeness = a.account === b.account ? null : samePoint(a.statement, b.statement);
      return likeness === null ? [] : [{ a, b, likeness }];
    }),
  );
  return pairs.sort(
    (x, y) =>
      y.likeness - x.likeness ||
      x.a.account - y.a.account ||
      x.a.index - y.a.index ||
      x.b.account - y.b.account ||
      x.b.index - y.b.index,
  );
}

/** Whether no account has two statements in the joined point, and every two in it may be the same point. */
function canBeOne(
  left: ReadonlyMap<number, StatementRecord>,
  right: ReadonlyMap<number, StatementRecord>,
): boolean {
  return [...left].every(([account, a]) =>
    [...right].every(([other, b]) => account !== other && samePoint(a, b) !== null),
  );
}

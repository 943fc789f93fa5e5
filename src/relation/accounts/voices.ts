import type { StatementRecord } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';

/** Somebody to whom accounts give words: an official, or the sides themselves where no speaker is named. */
export interface Voice<Statement extends StatementRecord> {
  readonly speaker: NodeId | null;
  /** For whom: every side of the statements, in the order in which they come. */
  readonly sides: readonly NodeId[];
  readonly statements: readonly Statement[];
}

/** Who is quoted saying what in accounts of one engagement: officials first, each in order of the first statement. */
export function voicesOf<Statement extends StatementRecord>(
  accounts: readonly (readonly Statement[])[],
): Voice<Statement>[] {
  const voices = Map.groupBy(accounts.flat(), ({ speaker, sides }) => speaker ?? [...sides].sort().join(' '));
  return [...voices.values()]
    .map((statements) => ({
      speaker: statements[0]?.speaker ?? null,
      sides: [...new Set(statements.flatMap(({ sides }) => sides))],
      statements,
    }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

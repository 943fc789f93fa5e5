/** How many statements there are and what their scores add up to. */
export interface StatementTotals {
  readonly statements: number;
  readonly scoreSum: number;
}

/** Mean score of the statements, -10 (hostile) to 10 (cooperative); null without statements. */
export function toneOf({ statements, scoreSum }: StatementTotals): number | null {
  return statements === 0 ? null : scoreSum / statements;
}

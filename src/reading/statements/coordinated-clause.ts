import type { Candidate } from './candidate.ts';
import type { StatementText } from './statement-text.ts';

/** "Said that Japan supports them, and that it would send experts": the next clause of the same report, which may bear another act. */
export function coordinatedClause({ words }: StatementText, open: Candidate, at: number): Candidate | null {
  if (words[at]!.folded !== 'that' || open.clause === null || at <= open.clause + 2) return null;
  if (open.phrase.act === null || !open.phrase.reports) return null;
  if (!/^(?:and|,|;)$/u.test(words[at - 1]!.folded || words[at - 1]!.text)) return null;
  return {
    ...open,
    act: open.phrase.act,
    rule: open.phrase.rule,
    place: { ...open.place, how: 'CHAIN', begin: at + 1 },
    begin: at + 1,
    end: at + 1,
    clause: at + 1,
    inner: null,
    cancelled: false,
  };
}

/** Whether an act is a further clause of a report that says no more than the report itself, or than the clause before. */
export const saysNoMore = (one: Candidate, before: Candidate | undefined): boolean =>
  one.begin === one.clause && one.act === before?.act;

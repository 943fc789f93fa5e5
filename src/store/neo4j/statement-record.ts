import type { SpeechActId } from '../../model/reference.ts';
import type { HeldStatement } from '../lookups.ts';

const OWN_FIELDS =
  '.id, .release, .act, .score, .speaker, .sides, .target, .topics, .madeOn, .day, .place, .report, .relations';

/** What a statement returns of a statement of the graph, `s`. */
export const STATEMENT_FIELDS = `s {${OWN_FIELDS},
    engagement: head(COLLECT {
      MATCH ()-[x:REPORTS]->(e:Engagement) WHERE x.id = s.report
      RETURN e.id
    })}`;

/** The same without its engagement, where the reports of its release are known. */
export const STATEMENT_OWN_FIELDS = `s {${OWN_FIELDS}}`;

/** A statement as `STATEMENT_FIELDS` gives it. */
export interface StatementRow {
  readonly id: string;
  readonly release: string;
  readonly act: SpeechActId;
  readonly score: number;
  readonly speaker: string | null;
  readonly sides: readonly string[];
  readonly target: string | null;
  readonly topics: readonly string[];
  readonly madeOn: string | null;
  readonly day: string;
  readonly place: readonly [number, number];
  readonly report: string | null;
  readonly relations: readonly string[];
  readonly engagement: string | null;
}

/** The statement of a row. */
export function heldStatementOf(row: StatementRow): HeldStatement {
  return {
    id: row.id,
    release: row.release,
    act: row.act,
    score: row.score,
    speaker: row.speaker,
    sides: row.sides,
    target: row.target,
    topics: row.topics,
    madeOn: row.madeOn,
    day: row.day,
    place: row.place,
    report: row.report,
    relations: row.relations,
    engagement: row.engagement,
  };
}

import type { StoredRelease } from '../../model/contribution.ts';
import type { OfficialRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { HeldStatement } from '../../store/lookups.ts';
import type { StatementSelection } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import { count, day, list, measure, text, type Column } from '../table.ts';

/** A statement with what it takes to read it. */
export interface StatementRow {
  readonly statement: HeldStatement;
  readonly release: StoredRelease | null;
  readonly speaker: OfficialRecord | null;
}

/** A row a statement, with its words. */
export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  text('id', 'Global id.', ({ statement }) => statement.id),
  day('day', 'The day it was made, else that of its release.', ({ statement }) => statement.day),
  text('act', 'What is done in words.', ({ statement }) => statement.act),
  measure('score', '-10 (hostile) to 10 (cooperative), by act.', ({ statement }) => statement.score),
  text('speaker', 'Global id of the official who speaks.', ({ statement }) => statement.speaker),
  text('speaker_name', 'The speaker’s name.', ({ speaker }) => speaker?.name ?? null),
  list('sides', 'Global ids of the parties that act.', ({ statement }) => statement.sides),
  text('target', 'Global id of the party towards whom.', ({ statement }) => statement.target),
  list(
    'topics',
    'Global ids of the sectors, issues and organisations that it is on.',
    (row) => row.statement.topics,
  ),
  text(
    'engagement',
    'Global id of the engagement that it was made in.',
    ({ statement }) => statement.engagement,
  ),
  text('release', 'Global id of the release that it stands in.', ({ statement }) => statement.release),
  count(
    'start',
    'Where the quote starts in the release’s text, in UTF-16 code units.',
    (row) => row.statement.place[0],
  ),
  count('end', 'Where it ends.', ({ statement }) => statement.place[1]),
  text('quote', 'The words.', quoteOf),
];

/** The statements of a selection, newest first. */
export async function* statementRows(
  store: GraphStore,
  where: StatementSelection,
): AsyncGenerator<readonly StatementRow[]> {
  for await (const statements of pagesOf((request) => store.listStatements([{ ...request, where }])))
    yield readable(store, statements);
}

/** Statements with their releases and speakers. */
export async function readable(
  store: GraphStore,
  statements: readonly HeldStatement[],
): Promise<StatementRow[]> {
  const releases = [...new Set(statements.map(({ release }) => release))];
  const speakers = [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))];
  const releaseOf = inOrder(releases, await store.releases(releases));
  const officialOf = inOrder(speakers, await store.officials(speakers));
  return statements.map((statement) => ({
    statement,
    release: releaseOf(statement.release),
    speaker: statement.speaker === null ? null : officialOf(statement.speaker),
  }));
}

/** The words of a statement; null where its release is gone by now. */
export function quoteOf({ statement, release }: StatementRow): string | null {
  return release?.text.slice(...statement.place) ?? null;
}

function inOrder<T>(ids: readonly NodeId[], found: readonly (T | null)[]): (id: NodeId) => T | null {
  const byId = new Map(ids.map((id, index) => [id, found[index] ?? null]));
  return (id) => byId.get(id) ?? null;
}

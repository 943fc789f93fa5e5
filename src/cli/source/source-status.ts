import type { Ledger } from '../../ledger/ledger.ts';
import type { Run } from '../../ledger/runs.ts';
import type { VisitState } from '../../ledger/visit.ts';
import type { FailureReason } from '../../ledger/visits.ts';
import { dateOfDay, dayNumber, type IsoDate } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';
import { describeRhythm, findRhythm, WINDOW } from '../../source/overdue.ts';
import { describeInstant } from './describe-time.ts';
import { describeCounts } from './sync-progress.ts';

/** How a source is doing. */
export interface SourceStatus {
  readonly id: string;
  readonly name: string;
  /** Whether a run is going on now. */
  readonly underWay: boolean;
  readonly lastSuccess: Run | null;
  readonly lastRun: Run | null;
  /** Addresses by how far they have come. */
  readonly pages: Readonly<Record<VisitState, number>>;
  /** The commonest reasons of failures. */
  readonly failures: readonly FailureReason[];
  /** "usually two a day, none for nine days"; "" where too little is known. */
  readonly rhythm: string;
  readonly overdue: boolean;
}

const MOST_REASONS = 3;

/** How a source is doing, from what the ledger remembers. */
export function statusOf({ id, name }: Source, ledger: Ledger, today: IsoDate): SourceStatus {
  const { visits, runs } = ledger;
  const days = visits.releasesByDay(id, dateOfDay(dayNumber(today) - WINDOW));
  const rhythm = findRhythm(
    days.map(({ day, releases }) => ({ day, count: releases })),
    today,
  );
  const lock = ledger.lock(id);
  lock?.release();
  return {
    id,
    name,
    underWay: lock === null,
    lastSuccess: runs.last(id, 'done'),
    lastRun: runs.last(id),
    pages: visits.counts(id),
    failures: visits.failureReasons(id, MOST_REASONS),
    rhythm: describeRhythm(rhythm),
    overdue: rhythm.overdue,
  };
}

/** The same for people, in some lines. */
export function describeStatus(status: SourceStatus): string {
  const { id, name, underWay, lastSuccess, lastRun, pages, failures, rhythm, overdue } = status;
  const lines = [`${id}  ${name}${underWay ? ' (being synchronised)' : ''}`];
  const tell = (what: string, said: string) => lines.push(`  ${what.padEnd(12)}  ${said}`);
  tell('last success', lastSuccess === null ? 'none' : describeRun(lastSuccess));
  if (lastRun !== null && lastRun.startedAt !== lastSuccess?.startedAt && lastRun.outcome !== null)
    tell('last run', `${lastRun.outcome}, ${describeRun(lastRun)}`);
  tell('pages', describePages(pages));
  for (const { reason, pages: number } of failures) tell('failed', `${number} × ${reason}`);
  if (rhythm !== '') tell(overdue ? 'OVERDUE' : 'publishes', rhythm);
  return `${lines.join('\n')}\n`;
}

function describeRun({ startedAt, endedAt, reason, counts }: Run): string {
  const done = counts === null ? '' : `: ${describeCounts(counts)}`;
  return `${describeInstant(endedAt ?? startedAt)}${reason === null ? '' : `: ${reason}`}${done}`;
}

function describePages(pages: SourceStatus['pages']): string {
  const said = Object.entries(SAID).flatMap(([state, words]) => {
    const number = pages[state as VisitState];
    return number === 0 ? [] : [`${number} ${words}`];
  });
  return said.length === 0 ? 'none yet' : said.join(', ');
}

const SAID: Readonly<Record<VisitState, string>> = {
  done: 'in the graph',
  waiting: 'to be fetched',
  fetched: 'to be read',
  failed: 'failed',
  passed: 'in other languages',
  older: 'older than wanted',
  gone: 'gone from the site',
};

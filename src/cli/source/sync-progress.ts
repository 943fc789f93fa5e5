import { RUN_COUNTS, type RunCounts } from '../../ledger/runs.ts';
import type { SyncReport } from '../../pipeline/sync/sync-source.ts';
import type { SyncProgress } from '../../pipeline/sync/tally.ts';
import { startProgress, type Progress } from '../progress.ts';
import { describeSpan } from './describe-time.ts';

/** Milliseconds between lines in a log: an archive takes hours. */
const PLAIN_PAUSE = 30_000;

/** Shows how far the sources are that are synchronised at once: done, left, rate, time to go. */
export class SyncProgressLine {
  readonly #progress: Progress = startProgress(PLAIN_PAUSE);
  #started = Date.now();
  readonly #underWay = new Map<string, SyncProgress>();
  #doneBefore = 0;

  update(source: string, progress: SyncProgress): void {
    if (this.#underWay.size === 0) {
      this.#started = Date.now();
      this.#doneBefore = 0;
    }
    this.#underWay.set(source, progress);
    this.#progress.update(this.#line());
  }

  /** A source is at its end: the line makes room for what is said of it. */
  end(source: string): void {
    this.#doneBefore += this.#underWay.get(source)?.done ?? 0;
    this.#underWay.delete(source);
    this.#progress.end();
  }

  #line(): string {
    const [first = '', ...others] = this.#underWay.keys();
    const all = [...this.#underWay.values()];
    const done = this.#doneBefore + sum(all.map((each) => each.done));
    const left = sum(all.map((each) => each.left));
    const failed = sum(all.map((each) => each.failed));
    const seconds = (Date.now() - this.#started + 1) / 1000;
    const toGo = done === 0 || left === 0 ? '' : `, about ${describeSpan((left * seconds) / done)} to go`;
    const who = others.length === 0 ? first : `${first} and ${others.length} more`;
    return `${who}: ${done} pages done, ${left} left, ${Math.round((60 * done) / seconds)} a minute, ${failed} failed${toGo}`;
  }
}

/** How a run over a source came out, in one line. */
export function describeReport(
  source: string,
  { outcome, reason, counts }: SyncReport,
  seconds: number,
): string {
  const how = outcome === 'done' ? '' : outcome === 'stopped' ? 'stopped; ' : `${reason ?? 'failed'} `;
  return `${source}: ${how}${describeCounts(counts)} in ${describeSpan(seconds)}`;
}

/** How all runs of a round came out, in one line. */
export function describeTotal(reports: readonly SyncReport[], sources: number): string {
  const counts = Object.fromEntries(
    RUN_COUNTS.map((what) => [what, sum(reports.map((report) => report.counts[what]))]),
  ) as unknown as RunCounts;
  const well = reports.filter(({ outcome }) => outcome !== 'failed').length;
  return `${well} of ${sources} sources: ${describeCounts(counts)}`;
}

/** What a run has done, in words: what it has done of nothing is left out, but for new releases. */
export function describeCounts(counts: RunCounts): string {
  const said = [
    `${counts.created} new`,
    ...(['revised', 'unchanged', 'passed', 'failed', 'gone'] as const).flatMap((what) =>
      counts[what] === 0 ? [] : [`${counts[what]} ${WORDS[what]}`],
    ),
    ...(counts.same === 0 ? [] : [`${counts.same} pages as they were`]),
  ];
  return said.join(', ');
}

const WORDS = {
  revised: 'revised',
  unchanged: 'unchanged',
  passed: 'passed over',
  failed: 'failed',
  gone: 'gone',
} as const;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

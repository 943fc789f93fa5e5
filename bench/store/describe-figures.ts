import type { Latency } from './ask-questions.ts';
import { type Figures, lastPageToFirst, partOfRaw } from './figures.ts';

/** The figures as a table for a terminal; on a server, each question also in round trips. */
export function describeFigures(figures: Figures): string {
  const { engine, releases, rate, rawRate, endToStart, megabytesInMemory, megabytesOnDisk } = figures;
  const cells = [
    String(releases).padStart(8),
    rate.toFixed(0).padStart(17),
    `${partOfRaw(figures).toFixed(2)} of ${rawRate.toFixed(0)}`.padStart(15),
    endToStart.toFixed(2).padStart(19),
    megabytesInMemory.toFixed(0).padStart(20),
    (megabytesOnDisk === null ? '' : megabytesOnDisk.toFixed(0)).padStart(10),
  ];
  const pages = lastPageToFirst(figures);
  return `${engine}
releases  releases a second  of the raw rate  last tenth to first  MB in memory at most  MB on disk
${cells.join('  ').trimEnd()}

question                                                            median ms   p95 ms${onServer(figures) ? '  round trips' : ''}
${[...figures.latencies, ...(onServer(figures) ? [figures.roundTrip] : [])].map((one) => lineOf(one, figures)).join('\n')}
${pages === null ? '' : `page 1,000 beside page 1: ${pages.toFixed(2)}\n`}`;
}

function lineOf({ question, median, p95 }: Latency, figures: Figures): string {
  const trips = onServer(figures) ? (median / figures.roundTrip.median).toFixed(1).padStart(13) : '';
  return `${question.padEnd(66)} ${median.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}${trips}`;
}

function onServer({ store }: Figures): boolean {
  return store === 'neo4j';
}

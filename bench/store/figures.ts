import type { Latency } from './ask-questions.ts';

/** What was measured of a store with a number of releases. */
export interface Figures {
  readonly store: string;
  /** With its version. */
  readonly engine: string;
  readonly machine: string;
  readonly day: string;
  readonly releases: number;
  /** Releases a second, as ingested and as a bare script puts the same. */
  readonly rate: number;
  readonly rawRate: number;
  /** The rate of the last tenth as a part of that of the first. */
  readonly endToStart: number;
  readonly megabytesInMemory: number;
  readonly megabytesOnDisk: number | null;
  readonly roundTrip: Latency;
  readonly latencies: readonly Latency[];
}

/** What a bare script reaches, as a part. */
export function partOfRaw({ rate, rawRate }: Figures): number {
  return rate / rawRate;
}

/** Page 1,000 of all releases beside page 1; null where there are not so many pages. */
export function lastPageToFirst({ releases, latencies }: Figures): number | null {
  const [first, last] = ['page 1 of', 'page 1,000 of'].map((name) =>
    latencies.find(({ question }) => question.startsWith(name)),
  );
  if (first === undefined || last === undefined || releases < FEWEST_FOR_PAGES) return null;
  return last.median / first.median;
}

const FEWEST_FOR_PAGES = 20_000;

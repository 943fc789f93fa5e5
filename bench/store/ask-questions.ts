import type { GraphStore } from '../../src/store/graph-store.ts';
import { makeQuestions } from './questions.ts';

const TIMES = 60;
const WARM_UP = 20;

/** Median and 95th of a hundred, in milliseconds. */
export interface Latency {
  readonly question: string;
  readonly median: number;
  readonly p95: number;
}

/**
 * Asks each named question again and again, one at a time, as a single client would; and after each time how long the store
 * takes to tell that it is there (on Neo4j, `RETURN 1`), for the machine is not always equally busy.
 */
export async function askQuestions(
  store: GraphStore,
): Promise<{ readonly latencies: readonly Latency[]; readonly roundTrip: Latency }> {
  const latencies: Latency[] = [];
  const trips: number[] = [];
  for (const { name, ask } of await makeQuestions(store)) {
    const times: number[] = [];
    for (let time = -WARM_UP; time < TIMES; time += 1) {
      const [asked, trip] = [await timed(() => ask(time + WARM_UP)), await timed(() => store.ping())];
      if (time < 0) continue;
      times.push(asked);
      trips.push(trip);
    }
    latencies.push(latencyOf(name, times));
  }
  return { latencies, roundTrip: latencyOf('RETURN 1', trips) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function latencyOf(question: string, times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number) => sorted[Math.floor(part * sorted.length)] ?? 0;
  return { question, median: share(0.5), p95: share(0.95) };
}

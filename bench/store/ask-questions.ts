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

/** Asks each named question again and again, one at a time, as a single client would. */
export async function askQuestions(store: GraphStore): Promise<Latency[]> {
  const answers: Latency[] = [];
  for (const { name, ask } of await makeQuestions(store)) answers.push(await timeQuestion(name, ask));
  return answers;
}

/** How long the store takes to tell that it is there: on Neo4j, `RETURN 1`. */
export function timeRoundTrip(store: GraphStore): Promise<Latency> {
  return timeQuestion('RETURN 1', () => store.ping());
}

async function timeQuestion(question: string, ask: (time: number) => Promise<unknown>): Promise<Latency> {
  const times: number[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time += 1) {
    const started = performance.now();
    await ask(time);
    if (time >= WARM_UP) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.floor(part * times.length)] ?? 0;
  return { question, median: share(0.5), p95: share(0.95) };
}

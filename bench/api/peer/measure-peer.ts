import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import type { ServerProcess } from '../start-process.ts';
import { post } from '../send-requests.ts';
import type { Data, PeerQuestion, Request } from './peer-questions.ts';

/** How often each way is asked first, so that both servers and the database have made ready for the question. */
const WARM_UP = 80;
/** Questions that take the peer long are asked less often, but as often as this. */
const LONGEST_MS = 60_000;
const LEAST = 20;

/** How much of two answers that differ is told, in characters. */
const SHOWN = 1000;

/** The ways in which a question is asked. */
const WAYS = ['ours', 'generated', 'byHand'] as const;

type Way = (typeof WAYS)[number];

/**
 * Asks both servers each question, one request after the other, and prints the medians side by side. Throws an Error where
 * the answers are not the same.
 */
export async function measurePeer(
  questions: readonly PeerQuestion[],
  ours: ServerProcess,
  peer: ServerProcess,
  times: number,
): Promise<void> {
  process.stdout.write(
    `\n${'beside @neo4j/graphql, one client, p50 ms'.padEnd(66)}   ours  generated  by hand   ours/generated\n`,
  );
  for (const question of questions) {
    const ways = WAYS.filter((way) => question[way] !== undefined);
    const [own = '', ...others] = await Promise.all(
      ways.map((way) => answerOf(question, way, way === 'ours' ? ours : peer)),
    );
    for (const [index, other] of others.entries())
      if (!isDeepStrictEqual(JSON.parse(own), JSON.parse(other)))
        throw new Error(
          `${question.name}: ours ${own.slice(0, SHOWN)}\n${ways[index + 1]}: ${other.slice(0, SHOWN)}`,
        );
    const medians = await mediansOf(question, ways, ours, peer, times);
    const [a, b, c] = WAYS.map((way) => medians.get(way));
    const cell = (value: number | undefined) => (value?.toFixed(1) ?? '').padStart(7);
    process.stdout.write(
      `${question.name.padEnd(66)} ${cell(a)} ${cell(b)}    ${cell(c)}   ${((a ?? 0) / (b ?? 1)).toFixed(2).padStart(8)}\n`,
    );
  }
}

async function answerOf(question: PeerQuestion, way: Way, { url }: ServerProcess): Promise<string> {
  const said: unknown[] = [];
  for (let time = 0; time < 5; time += 1) {
    const { data } = JSON.parse(await post(`${url}/graphql`, bodyOf(question, way, time))) as { data: Data };
    said.push(question.said[way]?.(data));
  }
  return JSON.stringify(said);
}

/**
 * The medians of the ways, in milliseconds. They are asked in turn, one request each: whatever else the machine does meanwhile
 * slows all of them alike.
 */
async function mediansOf(
  question: PeerQuestion,
  ways: readonly Way[],
  ours: ServerProcess,
  peer: ServerProcess,
  times: number,
): Promise<ReadonlyMap<Way, number>> {
  const askers = ways.map((way) => {
    const { url } = way === 'ours' ? ours : peer;
    return { way, url: `${url}/graphql`, pool: new Pool(url, { connections: 1 }), spent: [] as number[] };
  });
  const askAll = async (time: number) => {
    for (const { way, url, pool, spent } of askers) {
      const body = bodyOf(question, way, time);
      const started = performance.now();
      await post(url, body, pool);
      spent.push(performance.now() - started);
    }
  };
  for (let time = 0; time < WARM_UP; time += 1) await askAll(time);
  for (const { spent } of askers) spent.length = 0;
  const began = performance.now();
  for (let time = 0; time < times; time += 1)
    if (time < LEAST || performance.now() - began < LONGEST_MS) await askAll(time);
  await Promise.all(askers.map(({ pool }) => pool.close()));
  return new Map(
    askers.map(({ way, spent }) => [way, spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)] ?? 0]),
  );
}

function bodyOf(question: PeerQuestion, way: Way, time: number): string {
  const request: Request | undefined = question[way]?.(time);
  return JSON.stringify(request);
}

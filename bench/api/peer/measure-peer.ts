import { isDeepStrictEqual } from 'node:util';
import type { ServerProcess } from '../start-process.ts';
import { post, sendRequests, type Load } from '../send-requests.ts';
import type { Data, PeerQuestion, Request } from './peer-questions.ts';

const WARM_UP = 20;
/** Questions that take the peer long are asked less often. */
const LONGEST_MS = 20_000;

/** How much of two answers that differ is told, in characters. */
const SHOWN = 1000;

/** The ways in which a question is asked. */
const WAYS = ['ours', 'generated', 'byHand'] as const;

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
    const loads = new Map<string, Load>();
    for (const way of ways) loads.set(way, await timeOf(question, way, way === 'ours' ? ours : peer, times));
    const [a, b, c] = WAYS.map((way) => loads.get(way)?.p50);
    const cell = (value: number | undefined) => (value?.toFixed(1) ?? '').padStart(7);
    process.stdout.write(
      `${question.name.padEnd(66)} ${cell(a)} ${cell(b)}    ${cell(c)}   ${((a ?? 0) / (b ?? 1)).toFixed(2).padStart(8)}\n`,
    );
  }
}

async function answerOf(
  question: PeerQuestion,
  way: (typeof WAYS)[number],
  { url }: ServerProcess,
): Promise<string> {
  const said: unknown[] = [];
  for (let time = 0; time < 5; time += 1) {
    const { data } = JSON.parse(await post(`${url}/graphql`, bodyOf(question, way, time))) as { data: Data };
    said.push(question.said[way]?.(data));
  }
  return JSON.stringify(said);
}

async function timeOf(
  question: PeerQuestion,
  way: (typeof WAYS)[number],
  { url }: ServerProcess,
  times: number,
): Promise<Load> {
  const bodies = Array.from({ length: times }, (_, time) => bodyOf(question, way, time));
  const warm = await sendRequests(`${url}/graphql`, bodies.slice(0, WARM_UP), 1);
  const affordable = Math.max(WARM_UP, Math.floor(LONGEST_MS / Math.max(warm.p50, 0.1)));
  return sendRequests(`${url}/graphql`, bodies.slice(0, affordable), 1);
}

function bodyOf(question: PeerQuestion, way: (typeof WAYS)[number], time: number): string {
  const request: Request | undefined = question[way]?.(time);
  return JSON.stringify(request);
}

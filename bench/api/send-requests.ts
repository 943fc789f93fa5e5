import { type Dispatcher, Pool, request } from 'undici';

/** How long answers took, in milliseconds, and how many came in a second. */
export interface Load {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly aSecond: number;
}

/** Sends bodies to an address from several clients, each with one request under way; throws where one fails. */
export async function sendRequests(url: string, bodies: readonly string[], clients: number): Promise<Load> {
  const pool = new Pool(new URL(url).origin, { connections: clients });
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const client = async () => {
    for (let body = bodies[next]; body !== undefined; body = bodies[next]) {
      next += 1;
      const started = performance.now();
      await post(url, body, pool);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const spent = performance.now() - began;
  await pool.close();
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0;
  return { p50: share(0.5), p95: share(0.95), p99: share(0.99), aSecond: (1000 * times.length) / spent };
}

/** The text of an answer; throws for one with errors. */
export async function post(url: string, body: string, pool?: Dispatcher): Promise<string> {
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...(pool && { dispatcher: pool }),
  });
  const text = await answer.body.text();
  if (answer.statusCode === 200 && !text.startsWith('{"errors"')) return text;
  throw new Error(`${answer.statusCode}: ${text.slice(0, 500)}\n${body}`);
}

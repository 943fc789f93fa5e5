import cluster, { type Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { keepForAll } from '../../graphql/processes/keep-for-all.ts';
import { EXIT } from '../exit-code.ts';

/** What a process says once it answers. */
export interface Serving {
  readonly serving: string;
}

/** What processes are kept for. */
export interface Keeping {
  readonly processes: number;
  readonly logger: Logger;
  /** Told of the address once all of them answer there. */
  readonly onServing: (url: string) => void;
  /** Resolves when all are to stop. */
  readonly order: Promise<unknown>;
}

/** Milliseconds after which another process begins where one has ended. */
const PAUSE = 1000;

/**
 * Has several processes answer at one address until they are to stop, each connection one of them by turns, and another begin
 * wherever one has ended. Each runs the command that this process was given. The first begins alone: it brings the store up to
 * date, or says why nothing can be served, and then no other begins. Resolves with the exit code.
 */
export async function keepProcesses({ processes, logger, onServing, order }: Keeping): Promise<number> {
  keepForAll();
  const stopping = new AbortController();
  const kept: Promise<void>[] = [];
  const oneMore = (): Promise<string> =>
    new Promise((resolve, reject) => {
      kept.push(keepOne(resolve, stopping.signal, logger).catch(reject));
    });
  const begin = async () => {
    const url = await oneMore();
    await Promise.all(Array.from({ length: processes - 1 }, oneMore));
    return url;
  };

  let code: number = EXIT.done;
  try {
    const url = await Promise.race([begin(), order.then(() => null)]);
    if (url !== null) onServing(url);
    await order;
  } catch (error) {
    if (!(error instanceof EndedAtOnce)) throw error;
    code = error.code;
  }
  stopping.abort();
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
  await Promise.all(kept);
  return code;
}

/** A process has ended before it could answer, and has said why. */
class EndedAtOnce extends Error {
  override readonly name = 'EndedAtOnce';
  readonly code: number;

  constructor(code: number) {
    super(`A process ended with ${code} before it could answer.`);
    this.code = code;
  }
}

/** Keeps one process until the signal is aborted and it has ended; throws EndedAtOnce where the first never answers. */
async function keepOne(onServing: (url: string) => void, stop: AbortSignal, logger: Logger): Promise<void> {
  let hasServed = false;
  while (!stop.aborted) {
    const worker = cluster.fork();
    worker.on('message', (message: unknown) => {
      if (!isServing(message)) return;
      hasServed = true;
      onServing(message.serving);
    });
    // What is said to one that has just ended; that it has is told below.
    worker.on('error', (error) => logger.debug({ err: error }, 'A process that answers cannot be reached'));
    const code = await endOf(worker);
    if (stop.aborted) return;
    if (!hasServed) throw new EndedAtOnce(code);
    logger.error(`A process that answers has ended with ${code}: another takes its place.`);
    await pause(PAUSE, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** The exit code of a process; 1 where a signal ended it. */
function endOf(worker: Worker): Promise<number> {
  return new Promise((resolve) => {
    worker.once('exit', (code: number | null) => resolve(code ?? EXIT.failed));
  });
}

function isServing(message: unknown): message is Serving {
  return typeof message === 'object' && message !== null && 'serving' in message;
}

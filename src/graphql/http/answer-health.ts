import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { GraphStore } from '../../store/graph-store.ts';

/** Milliseconds after which a store that has not answered counts as not ready. */
const PATIENCE = 5000;

/** The process is alive. */
export const answerHealth: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' });
};

/** The store answers: 200; it does not, or the server is stopping: 503. */
export function answerReady(store: GraphStore, isStopping: () => boolean, logger: Logger): RequestHandler {
  return async (_request, response) => {
    if (isStopping()) {
      response.status(503).json({ status: 'stopping' });
      return;
    }
    try {
      await within(PATIENCE, store.ping());
      response.json({ status: 'ready', store: store.kind });
    } catch (error) {
      logger.warn({ err: error }, 'The store does not answer');
      response.status(503).json({ status: 'unavailable', store: store.kind });
    }
  };
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

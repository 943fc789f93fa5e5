import type { RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit, type Options, type Store } from 'express-rate-limit';
import { factsOf } from './begin-request.ts';
import { refuse } from './refuse.ts';

const A_MINUTE = 60_000;

/**
 * Answers 429 to a caller who has asked more than `requests` times within a minute, with the seconds to wait
 * (`Retry-After`). Callers are told apart by their token, those without by their address (of IPv6 the /56 network).
 * Every answer tells what is left (`RateLimit`). `counted` counts them, for whoever shares it.
 */
export function limitRate(requests: number, counted: Store = countInMemory()): RequestHandler {
  return rateLimit({
    store: counted,
    // Better one too many is answered than that none is.
    passOnStoreError: true,
    windowMs: A_MINUTE,
    limit: requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) => {
      const { caller } = factsOf(response);
      return caller === null ? ipKeyGenerator(request.ip ?? '') : `token ${caller.name}`;
    },
    handler: (_request, response) => {
      const message = `You have asked more than ${requests} times in a minute: wait for the seconds in the header Retry-After, or ask for more in one question.`;
      refuse(response, 429, 'TOO_MANY_REQUESTS', message);
    },
  });
}

/** Counts what each caller asks within the minute. */
export function countInMemory(): MemoryStore {
  const counted = new MemoryStore();
  counted.init({ windowMs: A_MINUTE } as Options);
  return counted;
}

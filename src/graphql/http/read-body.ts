import express, { type RequestHandler } from 'express';
import type { ApiLimits } from '../limits/api-limits.ts';
import { factsOf } from './begin-request.ts';

/** Reads JSON bodies: short ones from anybody, long ones only from callers that may write. */
export function readBody(limits: ApiLimits): RequestHandler {
  const read = express.json({ limit: limits.bodyBytes });
  const readLong = express.json({ limit: limits.writerBodyBytes });
  return (request, response, next) => {
    const isWriter = factsOf(response).caller?.scope === 'write';
    (isWriter ? readLong : read)(request, response, next);
  };
}

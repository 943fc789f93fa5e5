import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { schemaText } from '../schema.ts';

/** The schema as it stands in the repository, with every description: what clients make their types from. */
export function answerSchema(): RequestHandler {
  const text = schemaText();
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  return (_request, response) => {
    response.set({ 'Cache-Control': 'no-cache', ETag: etag }).type('text/plain').send(text);
  };
}

import { hash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { askTogether } from '../../common/ask-together.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { cursorAt } from '../following/follow-releases.ts';
import { isCacheable } from '../limits/cacheable.ts';
import { factsOf } from './begin-request.ts';
import { encodeOnce } from './encode-once.ts';

/** The header that tells where `releaseIngested` goes on after the version of the graph that an answer is of. */
const FOLLOW_CURSOR = 'Entente-Follow-Cursor';

/** What whole answers are kept for, and what became of each question; see `cacheAnswers`. */
export interface AnswerCacheOptions {
  readonly store: GraphStore;
  /** Most bytes of answers that are kept. */
  readonly bytes: number;
  /** Told of each question that could be answered so. */
  readonly onLookup?: (isHit: boolean) => void;
}

/**
 * Answers a question that was answered before, of the same version of the graph, with the same bytes, compressed once; by GET,
 * whoever holds them already (`If-None-Match`) is told so (304). Any write makes a new version, so that no answer is ever older
 * than the graph. Only what GraphQL marks as cacheable is kept. An answer says, too, where `releaseIngested` goes on after it.
 */
export function cacheAnswers({ store, bytes, onLookup }: AnswerCacheOptions): RequestHandler {
  const answers = new LRUCache<string, Buffer>({
    maxSize: Math.max(1, bytes),
    sizeCalculation: ({ length }) => length + OVERHEAD,
  });
  const version = askTogether(() => store.version());
  return async (request, response, next) => {
    const question = questionOf(request);
    // A store that does not answer is told of where the question is asked.
    const current = question === null ? null : await version().catch(() => null);
    if (question === null || current === null) {
      next();
      return;
    }
    response.setHeader(FOLLOW_CURSOR, cursorAt(current));
    const scope = factsOf(response).caller?.scope ?? null;
    const key = hash('sha256', JSON.stringify([current, scope, ...question]), 'base64url');
    const tag = `W/"${key}"`;
    const isHeld = request.method === 'GET' && request.headers['if-none-match'] === tag;
    const known = isHeld ? undefined : answers.get(key);
    onLookup?.(known !== undefined || isHeld);
    if (known === undefined && !isHeld) {
      keepAnswer(response, tag, (body) => void answers.set(key, body));
      next();
      return;
    }
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'no-cache');
    response.vary(VARIES);
    if (known === undefined) {
      response.status(304).end();
      return;
    }
    const { bytes: body, encoding } = await encodeOnce(request, answers, key, known);
    response.setHeader('Content-Type', TYPE);
    response.setHeader('Content-Length', body.length);
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.end(body);
  };
}

const TYPE = 'application/json; charset=utf-8';
/** What an answer depends on besides the question: its encoding, too. */
const VARIES = 'Accept, Authorization, Accept-Encoding';

/** Bytes that an entry takes besides its answer. */
const OVERHEAD = 200;

/** Has the answer that is about to be sent kept, if it may be. */
function keepAnswer(response: Response, tag: string, keep: (body: Buffer) => void): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    response.send = send;
    if (typeof body !== 'string' || !isCacheable(response)) return send(body);
    const bytes = Buffer.from(body);
    keep(bytes);
    response.setHeader('ETag', tag);
    response.vary(VARIES);
    return send(bytes);
  };
}

/**
 * What tells a question from others; null for one that is left to the server: forms of other sites (CSRF), and answers
 * that are wanted in another type than JSON.
 */
function questionOf(request: Request): readonly unknown[] | null {
  const { headers, method } = request;
  const accepted = headers.accept ?? '*/*';
  if (!accepted.includes('application/json') && !accepted.includes('*/*')) return null;
  if (accepted.includes('graphql-response') || accepted.includes('multipart')) return null;
  if (method === 'GET') {
    if (!('apollo-require-preflight' in headers) && !('x-apollo-operation-name' in headers)) return null;
    const { query, operationName, variables, extensions } = request.query;
    return ['GET', query, operationName, variables, extensions];
  }
  if (method !== 'POST' || request.is('application/json') === false) return null;
  const body: unknown = request.body;
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  return ['POST', query, operationName, variables, extensions];
}

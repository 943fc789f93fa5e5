import cors, { type CorsOptions } from 'cors';
import type { RequestHandler } from 'express';

/** Headers that pages of other sites may send with a question. */
const ASKING = [
  'Accept',
  'Content-Type',
  'Apollo-Require-Preflight',
  'X-Apollo-Operation-Name',
  'If-None-Match',
];
/** Headers of an answer that such pages may read. */
const ANSWERING = ['ETag', 'X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'];
const AN_HOUR = 3600;

/**
 * Lets pages of other sites ask, since all can be read by everyone; only those of the `trusted` origins may send a token
 * along, and so write. Cookies are never taken.
 */
export function allowOrigins(trusted: readonly string[]): RequestHandler {
  const allow = (origin: CorsOptions['origin'], allowedHeaders: string[]): CorsOptions => ({
    origin,
    allowedHeaders,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ANSWERING,
    maxAge: AN_HOUR,
  });
  const anyone = cors(allow('*', ASKING));
  const trustedOnes = cors(allow([...trusted], [...ASKING, 'Authorization']));
  return (request, response, next) => {
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const { origin } = request.headers;
    const handle = origin !== undefined && trusted.includes(origin) ? trustedOnes : anyone;
    handle(request, response, next);
  };
}

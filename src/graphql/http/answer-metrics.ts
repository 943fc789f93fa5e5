import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.ts';

/** Routes that are told apart: others could be ever new ones. */
const ROUTES: ReadonlySet<string> = new Set([
  'graphql',
  'graphiql',
  'export',
  'feed',
  'health',
  'ready',
  'metrics',
]);

/** Has every request counted by its route. */
export function countRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const [, first = ''] = request.path.split('/', 2);
    const route = first === '' ? 'home' : ROUTES.has(first) ? first : 'other';
    response.once('close', () =>
      metrics.request(route, response.statusCode, (performance.now() - started) / 1000),
    );
    next();
  };
}

/** What the server counts, in Prometheus' text format. */
export function answerMetrics(metrics: Metrics): RequestHandler {
  return async (_request, response) => {
    const text = await metrics.write();
    response.setHeader('Content-Type', metrics.contentType);
    response.send(text);
  };
}

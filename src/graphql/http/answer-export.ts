import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphStore } from '../../store/graph-store.ts';
import { didYouMean } from '../closest.ts';
import type { ApiExport, ApiExportRun } from '../exports/api-export.ts';
import { parametersFor } from '../exports/read-parameters.ts';
import { beginSelected } from '../exports/begin-selected.ts';
import type { ApiLimits } from '../limits/api-limits.ts';
import { makeGraph } from '../loaders.ts';
import type { Lookup } from '../lookup.ts';
import { factsOf } from './begin-request.ts';
import { refuse } from './refuse.ts';

/** Appended to an export's name for what describes it. */
const DESCRIPTION = '-metadata.json';

const VERSION_AT_END = 'Entente-Graph-Version-At-End';

/** What exports over HTTP are made from. */
export interface ExportRoutes {
  readonly exports: readonly ApiExport[];
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly lookup: Lookup;
  /** The program's version, which decides how an export looks. */
  readonly version: string;
  readonly limits: Pick<ApiLimits, 'exports' | 'exportIdleMilliseconds'>;
  readonly logger: Logger;
}

/** Lists what can be exported, each with its filters. */
export function answerExports({ exports, schema }: ExportRoutes): RequestHandler {
  const list = exports.map(({ file, about, mediaType, selects }) => ({
    address: `/export/${file}`,
    about,
    mediaType,
    filters: [...parametersFor(schema, selects).keys()],
  }));
  return (_request, response) => {
    response.json({ exports: list });
  };
}

/**
 * Answers /export/FILE with the export in pieces, as fast as the client reads and no faster, and /export/FILE-metadata.json
 * with what describes it. A client that stops reading is cut; one that goes away ends the work.
 */
export function answerExport(routes: ExportRoutes): RequestHandler<{ file: string }> {
  const { exports, schema, store, lookup, limits, logger } = routes;
  let running = 0;
  return async (request, response) => {
    const { file } = request.params;
    const wanted = exports.find((each) => file === each.file || file === `${each.file}${DESCRIPTION}`);
    if (wanted === undefined) {
      refuseExport(response, 404, 'NOT_FOUND', unknownExport(exports, file));
      return;
    }
    if (running >= limits.exports) {
      response.set('Retry-After', '30');
      refuseExport(response, 503, 'TOO_MANY_EXPORTS', `${running} exports are under way: try again later.`);
      return;
    }
    running += 1;
    try {
      const parameters = new URL(request.url, 'http://localhost').searchParams;
      const graph = makeGraph(store, lookup, factsOf(response).signal);
      const run = await beginSelected(schema, graph, wanted, parameters);
      setHeaders(response, wanted, run, parameters);
      response.setHeader('ETag', `W/"${routes.version}-${run.version}"`);
      if (file !== wanted.file) response.type('application/csvm+json').json(run.description);
      else if (request.fresh) response.status(304).end();
      else if (request.method === 'HEAD') response.end();
      else await send(response, run, store, limits.exportIdleMilliseconds);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT')
        refuseExport(response, 400, 'BAD_USER_INPUT', error.message);
      else if (response.headersSent || response.destroyed) {
        // Half an export must not look like a whole one.
        response.destroy();
        logger.info({ err: error, requestId: factsOf(response).requestId }, 'An export was broken off');
      } else throw error;
    } finally {
      running -= 1;
    }
  };
}

function setHeaders(
  response: Response,
  { file, mediaType }: ApiExport,
  { version, citation }: ApiExportRun,
  parameters: URLSearchParams,
): void {
  const query = parameters.size === 0 ? '' : `?${parameters}`;
  const [name = file, extension = ''] = file.split('.');
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="entente-${name}-v${version}.${extension}"`,
    'Cache-Control': 'no-cache',
    'Entente-Graph-Version': String(version),
    'Entente-Citation': citation,
    Link: `</export/${file}${DESCRIPTION}${query}>; rel="describedby"; type="application/csvm+json"`,
  });
}

async function send(response: Response, run: ApiExportRun, store: GraphStore, idle: number): Promise<void> {
  response.setTimeout(idle, () => response.destroy());
  // HTTP/1.0 has no trailers.
  const hasTrailers = response.req.httpVersion !== '1.0';
  if (hasTrailers) response.setHeader('Trailer', VERSION_AT_END);
  await pipeline(Readable.from(run.pieces), response, { end: false });
  if (hasTrailers) response.addTrailers({ [VERSION_AT_END]: String(await store.version()) });
  response.end();
}

function refuseExport(response: Response, status: number, code: string, message: string): void {
  response.removeHeader('Content-Disposition');
  refuse(response, status, code, message);
}

function unknownExport(exports: readonly ApiExport[], file: string): string {
  const names = exports.map((each) => each.file);
  const hint = didYouMean(
    file,
    names.map((key) => ({ key, names: [] })),
  );
  return `There is no export "${file.slice(0, 100)}".${hint} There are ${names.join(', ')}.`;
}

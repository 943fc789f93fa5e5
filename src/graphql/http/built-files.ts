import { join } from 'node:path';
import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import type { BuiltPages } from '../ensure-built.ts';

/**
 * Gives out scripts, styles and fonts as they were built, compressed where the build has compressed them; the names of
 * those in assets/ change with their contents.
 */
export function builtFiles({ folder }: BuiltPages): RequestHandler {
  return expressStaticGzip(folder, {
    index: false,
    enableBrotli: true,
    orderPreference: ['br'],
    serveStatic: {
      redirect: false,
      setHeaders(response, path) {
        if (path.startsWith(join(folder, 'assets')))
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      },
    },
  });
}

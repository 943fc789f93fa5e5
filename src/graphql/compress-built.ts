import { constants } from 'node:zlib';
import type { Plugin } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** Compresses what is built, once, so that the server need not at every request; a slower setting gains a tenth at most. */
export function compressBuilt(): Plugin {
  return compression({
    include: /\.(?:js|css|svg)$/,
    threshold: 1024,
    logLevel: 'silent',
    algorithms: [
      defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }),
      defineAlgorithm('gzip', { level: 9 }),
    ],
  });
}

import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import react from '@vitejs/plugin-react';

/** How GraphiQL becomes files that this server gives out itself; `outDir` is where they go. */
export function graphiqlBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: '/graphiql/',
    logLevel: 'error',
    mode: 'production',
    // Whatever the environment of whoever builds: React without its checks for developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      // Monaco is what it is.
      chunkSizeWarningLimit: 10_000,
      assetsInlineLimit: 0,
    },
    worker: { format: 'es' },
  };
}

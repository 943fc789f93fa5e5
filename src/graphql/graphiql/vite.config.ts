import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** How GraphiQL becomes files that this server gives out itself. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  plugins: [react()],
  build: {
    // Monaco is what it is.
    chunkSizeWarningLimit: 10_000,
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});

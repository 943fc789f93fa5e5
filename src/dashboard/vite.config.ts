import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontsAhead } from './fonts-ahead.ts';
import { questionsInPlace } from './questions-in-place.ts';

/** How the dashboard becomes files that the server gives out; `npm run dashboard` serves it while it is worked on. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [questionsInPlace(), fontsAhead(), react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // What a page loads, for the server to name in the document: else a browser learns of it only once the script before it runs.
    manifest: true,
    cssCodeSplit: false,
    // What many pages share comes as one script: left apart it is some thirty small ones, each a request.
    rolldownOptions: {
      input: ['index.html', 'pages/start/ahead.ts'].map((name) =>
        fileURLToPath(new URL(name, import.meta.url)),
      ),
      output: {
        codeSplitting: {
          groups: [
            // What pages/start/ahead.ts needs, and nothing else: it is to come before everything else.
            {
              name: 'ahead',
              test: /\/(?:api\/ahead|pages\/start\/ask-early|app\/page-search)\.ts$/,
              priority: 1,
            },
            { name: 'common', minShareCount: 5 },
          ],
        },
      },
    },
    // The map and the network are large, and come when their pages are opened.
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/feed', '/icon.svg', '/graphiql'].map((path) => [
        path,
        { target: 'http://127.0.0.1:4000', ws: path === '/graphql' },
      ]),
    ),
  },
});

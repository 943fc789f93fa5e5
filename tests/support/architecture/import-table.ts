/** Stands for a part that may import every other. */
export const EVERYTHING = '*';

/**
 * What each part of src may import besides itself. A part is a folder of src, a file that lies right in it, or one of the
 * store's adapters; `store` is the port alone.
 */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  'main.ts': [EVERYTHING],
  cli: [EVERYTHING],
  'open-store.ts': [EVERYTHING],
  'config.ts': ['common'],
  'version.ts': [],
  'load-reference.ts': ['model', 'common'],
  'load-sources.ts': ['source', 'model', 'common'],
  common: [],
  model: ['common'],
  release: ['model', 'common'],
  source: ['model', 'common'],
  fetch: ['model', 'common'],
  ledger: ['model', 'common'],
  reading: ['model', 'common'],
  identity: ['model', 'common'],
  relation: ['model', 'common'],
  paths: ['model', 'common'],
  evaluate: ['model', 'common'],
  store: ['model', 'common'],
  'store/sqlite': ['store', 'relation', 'model', 'common'],
  'store/neo4j': ['store', 'relation', 'model', 'common'],
  pipeline: ['release', 'source', 'fetch', 'ledger', 'reading', 'identity', 'store', 'model', 'common'],
  keeping: ['pipeline', 'identity', 'store', 'model', 'common'],
  graphql: ['store', 'relation', 'paths', 'model', 'common'],
  export: ['store', 'relation', 'model', 'common'],
  dashboard: [],
};

/** Parts that only these may import, whatever else they may import. */
export const RESERVED_PARTS: Readonly<Record<string, readonly string[]>> = {
  'store/sqlite': ['open-store.ts'],
  'store/neo4j': ['open-store.ts'],
  dashboard: [],
};

/** Files outside of src that these may import. */
export const OUTSIDE_FILES: Readonly<Record<string, readonly string[]>> = {
  'version.ts': ['package.json'],
};

/** Packages that only some parts may import; a name that ends in "/" stands for all packages of that scope. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['store/neo4j'],
  'node:sqlite': ['store/sqlite', 'ledger'],
  undici: ['fetch'],
  'ipaddr.js': ['fetch'],
  'robots-parser': ['fetch'],
  linkedom: ['release'],
  domhandler: ['common', 'release', 'source'],
  '@mozilla/readability': ['release'],
  'html-encoding-sniffer': ['common'],
  chardet: ['common'],
  micromark: ['release'],
  'micromark-extension-gfm-table': ['release'],
  'pdfjs-dist': ['release'],
  mammoth: ['release'],
  yauzl: ['release'],
  'postal-mime': ['release'],
  feedsmith: ['common'],
  htmlparser2: ['common'],
  'css-select': ['release', 'source'],
  'fast-xml-parser': ['release', 'source'],
  graphql: ['graphql'],
  'graphql-tag': ['graphql'],
  dataloader: ['graphql'],
  '@apollo/': ['graphql'],
  '@as-integrations/': ['graphql'],
  '@graphql-tools/': ['graphql'],
  'graphql-ws': ['graphql', 'dashboard'],
  ws: ['graphql'],
  diff: ['graphql'],
  express: ['graphql'],
  'express-rate-limit': ['graphql'],
  compression: ['graphql'],
  cors: ['graphql'],
  'lru-cache': ['graphql', 'fetch'],
  'prom-client': ['graphql'],
  '@opentelemetry/': ['graphql'],
  graphiql: ['graphql'],
  react: ['dashboard', 'graphql'],
  '@mantine/': ['dashboard'],
  '@tanstack/': ['dashboard'],
  '@observablehq/plot': ['dashboard'],
  sigma: ['dashboard'],
  'react-dom': ['dashboard', 'graphql'],
  vite: ['dashboard', 'graphql'],
  commander: ['main.ts', 'cli'],
};

/** The only part that reads the environment. */
export const ENVIRONMENT_HOME = 'config.ts';

/** Parts whose answers follow from their arguments alone: no files, no network, no clock, no chance. */
export const PURE_PARTS: readonly string[] = [
  'model',
  'reading',
  'identity',
  'relation',
  'paths',
  'evaluate',
];

/** What may lie at the top of the repository, besides names that begin with a dot. */
export const TOP_LEVEL: readonly string[] = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'schema.graphql',
  'docker-compose.yml',
  'Dockerfile',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'docs',
  'seed',
  'src',
  'tests',
  'bench',
];

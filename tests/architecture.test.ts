import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCycles } from './support/architecture/cycles.ts';
import { findEnvironmentReads } from './support/architecture/environment.ts';
import { findForbiddenImports } from './support/architecture/layers.ts';
import { findMapFaults } from './support/architecture/map.ts';
import { findStrayPackages } from './support/architecture/packages.ts';
import { partOf } from './support/architecture/part-of.ts';
import { findImpurities } from './support/architecture/purity.ts';
import { type Module, readModule } from './support/architecture/read-module.ts';
import { findStrayEntries } from './support/architecture/top-level.ts';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(TOP, 'src');

/** Modules from their paths within src and their texts. */
function modulesOf(files: Readonly<Record<string, string>>): Module[] {
  return Object.entries(files).map(([path, text]) => readModule(path, text));
}

function sourceModules(): Module[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .map((path) => readModule(path, readFileSync(join(SOURCE, path), 'utf8')));
}

describe('the source', () => {
  const modules = sourceModules();

  it('imports what the table allows and nothing else', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(findForbiddenImports(modules)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycles(modules)).toEqual([]);
  });

  it('imports drivers in their adapters alone', () => {
    expect(findStrayPackages(modules)).toEqual([]);
  });

  it('reads the environment in one place', () => {
    expect(findEnvironmentReads(modules)).toEqual([]);
    expect(modules.find(({ path }) => path === 'config.ts')?.environmentReads).not.toEqual([]);
  });

  it('is pure where it says so', () => {
    expect(findImpurities(modules)).toEqual([]);
  });

  it('is what its map says', () => {
    const map = readFileSync(join(SOURCE, 'README.md'), 'utf8');
    expect(findMapFaults(map, [...new Set(modules.map(({ path }) => partOf(path)))])).toEqual([]);
  });

  // A copy without its history has whatever its owner put there.
  it.skipIf(!existsSync(join(TOP, '.git')))('has the top level that a reader needs, and no more', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: TOP, encoding: 'utf8' }).trim().split('\n');
    expect(files).toContain('package.json');
    expect(findStrayEntries(files)).toEqual([]);
  });
});

describe('the import table', () => {
  const faults = (path: string, text: string) => findForbiddenImports(modulesOf({ [path]: text }));

  it.each([
    ['an import', `import { a } from '../store/graph-store.ts';`],
    ['an import for its effect', `import '../store/graph-store.ts';`],
    ['an import of a type', `import type { A } from '../store/graph-store.ts';`],
    ['an export from', `export { a } from '../store/graph-store.ts';`],
    ['an export of all', `export * from '../store/graph-store.ts';`],
    ['a dynamic import', `const a = await import('../store/graph-store.ts');`],
    ['a dynamic import in a template', 'const a = await import(`../store/graph-store.ts`);'],
    ['a type of an import', `type A = import('../store/graph-store.ts').A;`],
    ['an import by require', `import a = require('../store/graph-store.ts');`],
    ['a require', `const a = require('../store/graph-store.ts');`],
    ['a worker', `new Worker(new URL('../store/graph-store.ts', import.meta.url));`],
  ])('sees %s', (_, text) => {
    expect(faults('reading/rule.ts', `// The first line.\n${text}`)).toEqual([
      'reading/rule.ts:2: reading may not import store (store/graph-store.ts)',
    ]);
  });

  it('passes over text that only looks like an import', () => {
    expect(
      faults('reading/rule.ts', `// import '../store/a.ts'\nconst a = "import('../store/a.ts')";`),
    ).toEqual([]);
  });

  it('keeps siblings apart', () => {
    expect(faults('relation/a.ts', `import '../identity/b.ts';`)).toHaveLength(1);
    expect(faults('store/sqlite/a.ts', `import '../neo4j/b.ts';`)).toHaveLength(1);
    expect(faults('graphql/resolvers/a.ts', `import '../../pipeline/b.ts';`)).toHaveLength(1);
    expect(faults('graphql/resolvers/a.ts', `import '../../store/sqlite/b.ts';`)).toHaveLength(1);
  });

  it('lets a part import itself and what lies below', () => {
    expect(faults('store/sqlite/a.ts', `import './b.ts'; import '../graph-store.ts';`)).toEqual([]);
    expect(faults('reading/officials/a.ts', `import '../rule.ts'; import '../../model/b.ts';`)).toEqual([]);
    expect(faults('cli/a.ts', `import '../pipeline/b.ts'; import '../main.ts';`)).toEqual([]);
  });

  it('leaves the adapters to the one that opens stores', () => {
    expect(faults('open-store.ts', `import './store/sqlite/a.ts';`)).toEqual([]);
    expect(faults('cli/a.ts', `import '../store/sqlite/a.ts';`)).toHaveLength(1);
  });

  it('leaves the dashboard alone', () => {
    expect(faults('main.ts', `import './dashboard/page.tsx';`)).toHaveLength(1);
    expect(faults('dashboard/page.tsx', `import '../model/date.ts'; const a = <b>c</b>;`)).toHaveLength(1);
  });

  it('names an import that cannot be told', () => {
    expect(faults('cli/a.ts', 'await import(process.argv[2]);')).toEqual([
      'cli/a.ts:1: imports what is only known when the program runs',
    ]);
  });

  it('names an import from outside of src', () => {
    expect(faults('version.ts', `import a from '../package.json' with { type: 'json' };`)).toEqual([]);
    expect(faults('cli/a.ts', `import a from '../../package.json' with { type: 'json' };`)).toHaveLength(1);
    expect(faults('cli/a.ts', `import { a } from '../../tests/support/a.ts';`)).toHaveLength(1);
  });

  it('names a part that it does not know', () => {
    expect(faults('utils/a.ts', '')).toEqual(['utils/a.ts: "utils" is not in the import table']);
  });

  it('reads no file that is not TypeScript', () => {
    expect(() => faults('reading/rule.ts', 'import {')).toThrow('reading/rule.ts cannot be parsed');
  });
});

describe('the other rules', () => {
  it('find cycles, of types, too', () => {
    const ring = modulesOf({
      'model/a.ts': `import type { B } from './b.ts';`,
      'model/b.ts': `export * from './c.ts'; import '../common/d.ts';`,
      'model/c.ts': `type A = import('./a.ts').A; import '../common/d.ts';`,
      'common/d.ts': '',
    });
    expect(findCycles(ring)).toEqual(['model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
    expect(findCycles(modulesOf({ 'model/a.ts': `import './a.ts';` }))).toEqual(['model/a.ts → model/a.ts']);
    expect(findCycles(ring.slice(1))).toEqual([]);
  });

  it.each([
    ['neo4j-driver', 'store/sqlite/a.ts', 'store/neo4j/a.ts'],
    ['node:sqlite', 'store/neo4j/a.ts', 'store/sqlite/a.ts'],
    ['graphql', 'export/a.ts', 'graphql/a.ts'],
    ['graphql/language/index.js', 'export/a.ts', 'graphql/resolvers/a.ts'],
    ['@apollo/server', 'cli/a.ts', 'graphql/a.ts'],
    ['express', 'main.ts', 'graphql/a.ts'],
    ['react-dom/client', 'export/a.ts', 'dashboard/a.ts'],
    ['commander', 'pipeline/a.ts', 'cli/a.ts'],
  ])('keep %s in its place', (name, stray, home) => {
    const text = `import type { A } from '${name}';`;
    expect(findStrayPackages(modulesOf({ [stray]: text }))).toEqual([
      expect.stringContaining(`${stray}:1: ${name} may only be imported in`),
    ]);
    expect(findStrayPackages(modulesOf({ [home]: text }))).toEqual([]);
  });

  it.each([
    'const a = process.env.PORT;',
    `const a = process['env'];`,
    'const a = globalThis.process.env;',
    'const { env } = process;',
    'const { argv, ...rest } = process;',
    'const p = process;',
    `import { env } from 'node:process';`,
  ])('see the environment read in %s', (text) => {
    expect(findEnvironmentReads(modulesOf({ 'cli/a.ts': text }))).toEqual([
      'cli/a.ts:1: only config.ts reads the environment',
    ]);
    expect(findEnvironmentReads(modulesOf({ 'config.ts': text }))).toEqual([]);
  });

  it('let the rest of the process be used', () => {
    expect(
      findEnvironmentReads(modulesOf({ 'cli/a.ts': 'const { argv } = process; process.exit(0);' })),
    ).toEqual([]);
  });

  it.each([
    ['node:fs', `import { readFileSync } from 'node:fs';`],
    ['Date.now', 'const a = Date.now();'],
    ['new Date()', 'const a = new Date();'],
    ['Math.random', 'const a = Math.random();'],
    ['performance.now', 'const a = globalThis.performance.now();'],
  ])('keep %s out of what is pure', (_, text) => {
    expect(findImpurities(modulesOf({ 'reading/a.ts': text }))).toHaveLength(1);
    expect(findImpurities(modulesOf({ 'cli/a.ts': text }))).toEqual([]);
  });

  it('allow a date that is given', () => {
    expect(findImpurities(modulesOf({ 'model/a.ts': 'const a = new Date(0); Date.parse("");' }))).toEqual([]);
  });

  it('name what lies at the top without belonging there', () => {
    expect(findStrayEntries(['.gitignore', 'src/main.ts', 'README.md', 'notes.txt', 'lib/a.ts'])).toEqual([
      'notes.txt does not belong at the top of the repository',
      'lib does not belong at the top of the repository',
    ]);
  });

  it('name what the map leaves out, keeps too long, or says wrongly', () => {
    const map = readFileSync(join(SOURCE, 'README.md'), 'utf8');
    const faults = (search: RegExp, replacement: string) =>
      findMapFaults(map.replace(search, replacement), []);
    expect(faults(/^\| `identity\/`.*\n/m, '')).toEqual(['identity has no line']);
    expect(faults(/^(\| `)identity(\/`.*)$/m, '$1identity$2\n$1people$2')).toEqual([
      'people is no part of src',
    ]);
    expect(faults(/^(\| `common\/`.*)\| *\|$/m, '$1| `model` |')).toEqual([
      'common may import nothing, not model',
    ]);
    expect(findMapFaults(map, ['extras'])).toEqual(['extras has no line']);
  });
});

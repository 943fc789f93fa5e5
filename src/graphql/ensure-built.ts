import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = 'sources.sha256';
/** What all builds depend on. */
const OF_ALL = ['src/graphql/compress-built.ts', 'package-lock.json'];

/** Pages that are built from their sources. */
export interface BuiltPages {
  /** For people. */
  readonly name: string;
  /** The configuration of Vite that builds them, from the top of the repository. */
  readonly config: string;
  /** Folders and files that they are built from. */
  readonly sources: readonly string[];
  /** Where the built files lie. */
  readonly folder: string;
}

/** What is built here. */
export const BUILT = {
  graphiql: {
    name: 'GraphiQL',
    config: 'src/graphql/graphiql/vite.config.ts',
    sources: ['src/graphql/graphiql', 'src/graphql/examples.ts', ...OF_ALL],
    folder: join(ROOT, 'dist/graphiql'),
  },
  dashboard: {
    name: 'the dashboard',
    config: 'src/dashboard/vite.config.ts',
    sources: ['src/dashboard', ...OF_ALL],
    folder: join(ROOT, 'dist/dashboard'),
  },
} as const satisfies Record<string, BuiltPages>;

/**
 * Sees to it that pages are built from their sources as they are; builds them if not, and says so with `print`. Without
 * Vite installed (as in production), what was built before is used. False if there is nothing to use.
 */
export async function ensureBuilt(pages: BuiltPages, print: (line: string) => void): Promise<boolean> {
  const { name, config, folder } = pages;
  const digest = await digestOf(pages.sources);
  const built = await readFile(join(folder, STAMP), 'utf8').catch(() => null);
  if (built === digest) return true;
  const vite = await import('vite').catch(() => null);
  if (vite === null) {
    if (built !== null) return true;
    print(
      `There is no build of ${name}, and Vite is not installed to make one: its addresses answer nothing.`,
    );
    return false;
  }
  const { compressBuilt } = await import('./compress-built.ts');
  print(`Building ${name}…`);
  const started = performance.now();
  // Built aside and moved in one step: a server that starts meanwhile never sees half of it.
  const aside = join(ROOT, `dist/.aside-${randomUUID()}`);
  try {
    await vite.build({
      configFile: join(ROOT, config),
      logLevel: 'error',
      mode: 'production',
      plugins: [compressBuilt()],
      // Whatever the environment of whoever builds: React without its checks for developers.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { development: false } },
      build: { outDir: aside, emptyOutDir: true },
    });
    await writeFile(join(aside, STAMP), digest);
    await replaceFolder(folder, aside);
  } catch (error) {
    // The API is worth having without it.
    print(`A build of ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    return built !== null;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  print(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/** SHA-256 over names and contents of all that a build depends on. */
async function digestOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(sources.map(filesOf))).flat())
    hash.update(`${file}\n`).update(await readFile(join(ROOT, file)));
  return hash.digest('hex');
}

/** The files of a source in order; none of one that is not shipped, which cannot change either. */
async function filesOf(source: string): Promise<string[]> {
  if (!existsSync(join(ROOT, source))) return [];
  const entries = await readdir(join(ROOT, source), { recursive: true, withFileTypes: true }).catch(
    () => null,
  );
  if (entries === null) return [source];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))
    .sort();
}

async function replaceFolder(folder: string, by: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const old = `${by}-old`;
  if (existsSync(folder)) await rename(folder, old);
  await rename(by, folder);
  await rm(old, { recursive: true, force: true });
}

if (import.meta.main)
  for (const pages of Object.values(BUILT))
    if (!(await ensureBuilt(pages, (line) => process.stdout.write(`${line}\n`)))) process.exitCode = 1;

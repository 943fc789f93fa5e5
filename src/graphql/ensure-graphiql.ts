import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['src/graphql/graphiql', 'src/graphql/examples.ts', 'package-lock.json'];
const STAMP = 'sources.sha256';

/** The folder that GraphiQL's built files lie in. */
export const GRAPHIQL_FOLDER = join(ROOT, 'dist/graphiql');

/**
 * Sees to it that GraphiQL is built from its sources as they are; builds it if not, and says so with `print`. Without
 * Vite installed (as in production), what was built before is used. False if there is nothing to use.
 */
export async function ensureGraphiql(print: (line: string) => void): Promise<boolean> {
  const digest = await digestOfSources();
  const built = await readFile(join(GRAPHIQL_FOLDER, STAMP), 'utf8').catch(() => null);
  if (built === digest) return true;
  const vite = await import('vite').catch(() => null);
  if (vite === null) {
    if (built !== null) return true;
    print('GraphiQL is not built, and Vite is not installed to build it: /graphql answers programs only.');
    return false;
  }
  print('Building GraphiQL…');
  const started = performance.now();
  // Built aside and moved in one step: a server that starts meanwhile never sees half of it.
  const aside = join(ROOT, `dist/.graphiql-${randomUUID()}`);
  try {
    const { graphiqlBuild } = await import('./graphiql/vite.config.ts');
    await vite.build(graphiqlBuild(aside));
    await writeFile(join(aside, STAMP), digest);
    await replaceFolder(GRAPHIQL_FOLDER, aside);
  } catch (error) {
    // The API is worth having without it.
    print(`GraphiQL could not be built: ${error instanceof Error ? error.message : String(error)}`);
    return built !== null;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  print(`Built GraphiQL in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/** SHA-256 over names and contents of all that the build depends on. */
async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const files = source.includes('.')
      ? [path]
      : (await readdir(path)).sort().map((name) => join(path, name));
    for (const file of files) {
      // A part that is not shipped cannot change either.
      if (existsSync(file)) hash.update(`${file.slice(ROOT.length)}\n`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function replaceFolder(folder: string, by: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const old = `${by}-old`;
  if (existsSync(folder)) await rename(folder, old);
  await rename(by, folder);
  await rm(old, { recursive: true, force: true });
}

if (import.meta.main && !(await ensureGraphiql((line) => process.stdout.write(`${line}\n`))))
  process.exitCode = 1;

import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { WorkerOptions } from 'node:worker_threads';

/**
 * What a thread is begun with to find what was compiled before, as the process does: to strip types and compile anew takes it a
 * second of a processor and 25 MB.
 */
export function threadEnvironment(): Pick<WorkerOptions, 'env'> {
  const env = compiledCode();
  return Object.keys(env).length === 0 ? {} : { env };
}

/** The variable that tells a process, or a thread, from its first file on where code lies compiled; none where it is not kept. */
export function compiledCode(): Readonly<Record<string, string>> {
  const folder = getCompileCacheDir();
  // The engine makes a folder for its version within the one that it is given.
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidReleaseError } from './invalid-release.ts';

/** A path that cannot be read, and why. */
export interface UnreadablePath {
  readonly name: string;
  readonly problem: Error;
}

/** The paths that are files, and the `wanted` files in those that are folders, in the order of paths and names. */
export async function* findFiles(
  paths: readonly string[],
  wanted: (name: string) => boolean,
): AsyncGenerator<string | UnreadablePath> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* walk(path, wanted);
      else yield path;
    } catch (error) {
      yield { name: path, problem: fileProblem(error) };
    }
  }
}

async function* walk(folder: string, wanted: (name: string) => boolean): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, wanted);
    else if (wanted(entry.name)) yield path;
  }
}

/** What went wrong with a file, in words. */
export function fileProblem(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return new InvalidReleaseError('There is no such file or folder.');
  if (code === 'EACCES')
    return new InvalidReleaseError('The file may not be read: its permissions forbid it.');
  return error instanceof Error ? error : new Error(String(error));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reference } from './model/reference.ts';
import type { Source } from './model/source.ts';
import { InvalidSourceError, readSource } from './source/read-source.ts';

const OWN_FOLDER = new URL('../seed/sources/', import.meta.url);

type Countries = Pick<Reference, 'countryByCode'>;

/**
 * The sources that the JSON files of a folder describe, by default the project's own, in the order of their ids; throws
 * InvalidSourceError with every fault of every file.
 */
export function loadSources(reference: Countries, folder: URL | string = OWN_FOLDER): Source[] {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder;
  const problems: string[] = [];
  const sources = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      try {
        return [loadSource(join(path, file), reference, file.slice(0, -'.json'.length))];
      } catch (error) {
        if (!(error instanceof InvalidSourceError)) throw error;
        problems.push(...error.problems.map((problem) => `${file}: ${problem}`));
        return [];
      }
    });
  if (problems.length > 0) throw new InvalidSourceError(problems);
  return sources;
}

/** The source that a file describes, with `id` if it has to be that one; throws InvalidSourceError. */
export function loadSource(path: string, reference: Countries, id?: string): Source {
  const source = readSource(readJson(path), reference);
  if (id !== undefined && source.id !== id)
    throw new InvalidSourceError([`id: "${source.id}" is not the name of its file, "${id}"`]);
  return source;
}

function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidSourceError([`is no JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

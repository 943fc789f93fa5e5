import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidReferenceError, makeReference, REFERENCE_FILES } from './model/reference.ts';
import type { RawReference, Reference } from './model/reference.ts';

const OWN_FOLDER = new URL('../seed/reference/', import.meta.url);

/**
 * The reference data in the JSON files of a folder, by default the project's own; throws InvalidReferenceError if a
 * file is missing, is not JSON, or has an entry that cannot be used.
 */
export function loadReference(folder: URL | string = OWN_FOLDER): Reference {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder;
  const problems: string[] = [];
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(resolve(path, file), 'utf8'));
    } catch (error) {
      problems.push(`${file} in ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  const raw = Object.fromEntries(Object.entries(REFERENCE_FILES).map(([list, file]) => [list, read(file)]));
  if (problems.length > 0) throw new InvalidReferenceError(problems);
  return makeReference(raw as RawReference);
}

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../seed/releases/', import.meta.url);

/** The texts of the demonstration, in order of their files' names. */
export function demonstrationTexts(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
}

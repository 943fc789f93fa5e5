import { TOP_LEVEL } from './import-table.ts';

/** Names at the top of the repository that do not belong there; `files` are paths from the top. */
export function findStrayEntries(files: readonly string[]): string[] {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
  return [...entries]
    .filter((entry) => !entry.startsWith('.') && !TOP_LEVEL.includes(entry))
    .map((entry) => `${entry} does not belong at the top of the repository`);
}

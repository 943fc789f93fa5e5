import { z } from 'zod';
import type { KeptCounts, KeptItem } from './kept-item.ts';

/** What stands in the first line of a backup. */
export const BACKUP_FORMAT = 'entente backup';

/** Counted up whenever an older program could not read what is written. */
export const BACKUP_VERSION = 2;

/**
 * A backup is JSON lines, compressed with gzip: the first one says what it is; then come the items that the graph follows
 * from, `{"judgement": {…}}`, `{"release": {…}, "reading": {…}}` and behind a release `{"revision": {…}}`; the last one counts
 * them and gives the SHA-256 of all bytes before it.
 */
export interface BackupSeal extends KeptCounts {
  readonly sha256: string;
}

/** A file that is no whole backup, or that this program cannot read; nothing was done with it. */
export class UnusableBackupError extends Error {
  override readonly name = 'UnusableBackupError';
}

const headSchema = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int() });
const count = z.int().min(0);
const sealSchema = z.object({
  // Format 1 knew no revisions.
  end: z.object({
    releases: count,
    revisions: count.default(0),
    judgements: count,
    sha256: z.string().length(64),
  }),
});
const itemSchema = z.union([
  z.object({
    release: z.object({ id: z.string(), text: z.string(), readBy: z.string(), ingestedAt: z.string() }),
    reading: z.object({ engagements: z.array(z.unknown()), statements: z.array(z.unknown()) }),
  }),
  z.object({ revision: z.object({ release: z.string(), text: z.string(), replacedAt: z.string() }) }),
  z.object({ judgement: z.object({ id: z.string(), officials: z.array(z.string()) }) }),
]);

/** The version that a backup's first line tells; null where it is no backup's. */
export function parseHead(line: string): number | null {
  return headSchema.safeParse(parse(line)).data?.version ?? null;
}

/** The seal in a line; null where the line is none. */
export function parseSeal(line: string): BackupSeal | null {
  return line.startsWith('{"end"') ? (sealSchema.safeParse(parse(line)).data?.end ?? null) : null;
}

/** The item in a line; null where the line is none. */
export function parseItem(line: string): KeptItem | null {
  const value = parse(line);
  // The seal vouches for the rest: it is as this program wrote it.
  return itemSchema.safeParse(value).success ? (value as KeptItem) : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

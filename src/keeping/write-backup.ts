import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { GraphStore } from '../store/graph-store.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupSeal } from './backup-format.ts';
import { keptItems, NOTHING_KEPT, withItem, type KeptCounts } from './kept-item.ts';

/** The file cannot be written, and is not there; the message says why. */
export class UnwritableBackupError extends Error {
  override readonly name = 'UnwritableBackupError';
}

/**
 * Writes all that the graph follows from, as of one version, into one file; a file of that name is replaced. It gets its
 * name when it is whole and on the disk: one that is broken off leaves NAME.PID.part at most. The same graph gives the same
 * bytes from every store. Memory stays flat. Throws UnwritableBackupError.
 */
export async function writeBackup(
  store: GraphStore,
  file: string,
  onProgress: (sofar: KeptCounts) => void = () => undefined,
): Promise<KeptCounts> {
  const part = join(dirname(file), `${basename(file)}.${process.pid}.part`);
  try {
    const counts = await store.snapshot(async (view) => {
      const lines = new BackupLines(view, onProgress);
      await pipeline(Readable.from(inChunks(lines.all())), createGzip(), createWriteStream(part));
      return lines.counts;
    });
    await putOnDisk(part);
    await rename(part, file);
    await putOnDisk(dirname(file));
    return counts;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw unwritable(error, file) ?? error;
  }
}

function unwritable(error: unknown, file: string): UnwritableBackupError | null {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return null;
  return new UnwritableBackupError(`${file} cannot be written: ${error.message}.`, { cause: error });
}

/** The lines of a backup, and what has been counted of them so far. */
class BackupLines {
  counts: KeptCounts = NOTHING_KEPT;
  readonly #hash = createHash('sha256');
  readonly #store: GraphStore;
  readonly #onProgress: (sofar: KeptCounts) => void;

  constructor(store: GraphStore, onProgress: (sofar: KeptCounts) => void) {
    this.#store = store;
    this.#onProgress = onProgress;
  }

  async *all(): AsyncGenerator<string> {
    yield this.#hashed({ format: BACKUP_FORMAT, version: BACKUP_VERSION });
    for await (const item of keptItems(this.#store)) {
      yield this.#hashed(item);
      this.counts = withItem(this.counts, item);
      this.#onProgress(this.counts);
    }
    const end: BackupSeal = { ...this.counts, sha256: this.#hash.digest('hex') };
    yield `${JSON.stringify({ end })}\n`;
  }

  #hashed(value: object): string {
    const line = `${JSON.stringify(value)}\n`;
    this.#hash.update(line, 'utf8');
    return line;
  }
}

const CHUNK = 256 * 1024;

/** Many lines at once: a compressor is slow on small pieces. */
async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk: string[] = [];
  let length = 0;
  for await (const line of lines) {
    chunk.push(line);
    length += line.length;
    if (length < CHUNK) continue;
    yield chunk.join('');
    chunk = [];
    length = 0;
  }
  yield chunk.join('');
}

async function putOnDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

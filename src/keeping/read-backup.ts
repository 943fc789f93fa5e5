import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { linesIn, type NumberedLine } from '../pipeline/read-lines.ts';
import {
  BACKUP_VERSION,
  parseHead,
  parseItem,
  parseSeal,
  UnusableBackupError,
  type BackupSeal,
} from './backup-format.ts';
import { NOTHING_KEPT, withItem, type KeptCounts, type KeptItem } from './kept-item.ts';

const CHUNK = 256 * 1024;

/**
 * The items of a backup, in their order, a few in memory at a time. At the end it is known whether the file is whole: read
 * it once for that before anything is done with the items. Throws UnusableBackupError.
 */
export async function* readBackup(file: string): AsyncGenerator<KeptItem> {
  const hash = createHash('sha256');
  let counts = NOTHING_KEPT;
  let seal: BackupSeal | null = null;
  let lines = 0;
  for await (const { number, line } of linesOf(file)) {
    lines = number;
    if (line === null) throw new UnusableBackupError(`${file} is damaged: line ${number} has no end.`);
    if (seal !== null) throw new UnusableBackupError(`${file} is damaged: it goes on after its end.`);
    if (number === 1) checkHead(line, file);
    seal = parseSeal(line);
    if (seal !== null) continue;
    hash.update(`${line}\n`, 'utf8');
    if (number === 1) continue;
    const item = parseItem(line);
    if (item === null) throw new UnusableBackupError(`${file} is damaged: line ${number} cannot be read.`);
    counts = withItem(counts, item);
    yield item;
  }
  if (lines === 0) throw new UnusableBackupError(`${file} is empty: no backup.`);
  if (seal === null) throw new UnusableBackupError(`${file} is cut off: its end is missing.`);
  checkSeal(seal, { ...counts, sha256: hash.digest('hex') }, file);
}

/** Reads a backup through and tells what it holds; throws UnusableBackupError. */
export async function checkBackup(
  file: string,
  onProgress: (sofar: KeptCounts) => void = () => undefined,
): Promise<KeptCounts> {
  let counts = NOTHING_KEPT;
  for await (const item of readBackup(file)) {
    counts = withItem(counts, item);
    onProgress(counts);
  }
  return counts;
}

function checkHead(line: string, file: string): void {
  const version = parseHead(line);
  if (version === null) throw new UnusableBackupError(`${file} is no backup of Entente.`);
  if (version > BACKUP_VERSION)
    throw new UnusableBackupError(
      `${file} has format ${version}, written by a newer version of Entente; this one knows ${BACKUP_VERSION} at most: install the newer version.`,
    );
}

function checkSeal(seal: BackupSeal, found: BackupSeal, file: string): void {
  const [told, counted] = [seal, found].map(
    ({ releases, revisions, judgements }) => `${releases}, ${revisions} and ${judgements}`,
  );
  if (told !== counted)
    throw new UnusableBackupError(
      `${file} is damaged: of releases, revisions and judgements it holds ${counted} instead of ${told}.`,
    );
  if (seal.sha256 !== found.sha256)
    throw new UnusableBackupError(`${file} is damaged: its checksum is not that of its content.`);
}

/** Lines of a compressed file. Throws UnusableBackupError. */
async function* linesOf(file: string): AsyncGenerator<NumberedLine> {
  const source = createReadStream(file);
  const bytes = source.pipe(createGunzip({ chunkSize: CHUNK }));
  // An error of the source is not passed on by itself.
  source.on('error', (error) => bytes.destroy(error));
  try {
    yield* linesIn(bytes);
  } catch (error) {
    throw unusable(error, file);
  } finally {
    source.destroy();
  }
}

function unusable(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  const said =
    error.code === 'Z_BUF_ERROR'
      ? 'is cut off'
      : error.code.startsWith('Z_')
        ? `is damaged, or no backup of Entente: ${error.message}`
        : `cannot be read: ${error.message}`;
  return new UnusableBackupError(`${file} ${said}.`, { cause: error });
}

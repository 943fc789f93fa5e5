import { readFile, stat } from 'node:fs/promises';
import type { Judgement } from '../model/identity.ts';
import type { Revision } from '../model/revision.ts';
import { documentFile, type DocumentFile, isDocumentName, openDocument } from './document-file.ts';
import { fileProblem, findFiles } from './find-files.ts';
import type { Incoming } from './ingest-batch.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import type { Reader } from './reader.ts';
import type { ReleaseDefaults } from './release-defaults.ts';
import type { ReadDocument } from './read-document.ts';
import { readLines } from './read-lines.ts';
import { parseJson, parseRecordLine } from './release-record.ts';

/** Releases, what one said before, or a judgement somewhere, not yet read: what to call them in a report, and how to get them. */
export interface Input {
  readonly name: string;
  /** Throws what says why it cannot be used. */
  load(): Promise<Loaded>;
}

/** What an input holds. */
export type Loaded = readonly Incoming[] | IncomingRevision | IncomingJudgement;

/** What a release said before it was corrected, that waits to be kept. */
export interface IncomingRevision {
  readonly revision: Revision;
}

/** A judgement on officials that waits to be kept. */
export interface IncomingJudgement {
  readonly judgement: Judgement;
}

/** How documents and JSON lines are read, and what is done with the bytes of documents besides. */
export interface InputTools {
  /** In place if left out. */
  readonly readDocument?: ReadDocument;
  /** Called with the bytes of each document before it is read. */
  readonly onBytes?: ((path: string, bytes: Uint8Array) => Promise<void>) | undefined;
  /** In place if left out. */
  readonly readLines?: typeof linesOf;
}

const LINES = /\.(?:jsonl|ndjson)$/i;
const LARGEST_READING = 64 * 1024 * 1024;

/** Every release under the paths, in the order of paths and names: documents, folders of them, JSON lines. */
export async function* findInputs(
  paths: readonly string[],
  defaults: ReleaseDefaults,
  reader: Reader,
  tools: InputTools = {},
): AsyncGenerator<Input> {
  for await (const path of findFiles(paths, (name) => isDocumentName(name) || LINES.test(name))) {
    if (typeof path !== 'string') yield { name: path.name, load: () => Promise.reject(path.problem) };
    else if (LINES.test(path)) yield* (tools.readLines ?? linesOf)(path, defaults, reader);
    else yield { name: path, load: async () => loadFile(await documentFile(path), defaults, reader, tools) };
  }
}

async function loadFile(
  { path, readingPath }: DocumentFile,
  defaults: ReleaseDefaults,
  reader: Reader,
  { readDocument = readInPlace(reader), onBytes }: InputTools,
): Promise<readonly Incoming[]> {
  const document = await openDocument(path);
  await onBytes?.(path, document.bytes);
  const reading = readingPath === null ? {} : { reading: await readJson(readingPath) };
  return readDocument({ ...document, defaults, ...reading }, NEVER);
}

// What reads takes as long to load as all else together: it is loaded where it is to read.
const readInPlace =
  (reader: Reader): ReadDocument =>
  async (job) =>
    (await import('./prepare-document.ts')).prepareDocument(job, reader);

/** A signal that is never aborted: what is read from files is waited for. */
export const NEVER: AbortSignal = new AbortController().signal;

/** The JSON value in a file; throws InvalidReleaseError that names it. */
export async function readJson(path: string): Promise<unknown> {
  const { size } = await stat(path).catch(rethrow);
  if (size > LARGEST_READING)
    throw new InvalidReleaseError(`${path}: ${size} bytes; a reading has at most ${LARGEST_READING}.`);
  try {
    return parseJson(await readFile(path, 'utf8'));
  } catch (error) {
    throw new InvalidReleaseError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What each line of a file of JSON lines holds, in order; a file that cannot be read is one input that says so. */
export async function* linesOf(
  path: string,
  defaults: ReleaseDefaults,
  reader: Reader,
): AsyncGenerator<Input> {
  try {
    const { prepareLine } = await import('./prepare-line.ts');
    for await (const { number, line } of readLines(path)) {
      yield {
        name: `${path}:${number}`,
        load: async () => {
          if (line === null) throw new InvalidReleaseError('The line is too long: 64 MiB at most.');
          const record = parseRecordLine(line);
          if (!('release' in record)) return record;
          return [await prepareLine(record, defaults, reader)];
        },
      };
    }
  } catch (error) {
    yield { name: path, load: () => Promise.reject(fileProblem(error)) };
  }
}

function rethrow(error: unknown): never {
  throw fileProblem(error);
}

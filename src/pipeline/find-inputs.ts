import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../release/decode-text.ts';
import type { Judgement } from '../model/identity.ts';
import type { Incoming } from './ingest-batch.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import { prepareRelease, type Reader, type ReleaseDefaults } from './prepare-release.ts';
import { readLines } from './read-lines.ts';
import { parseJson, parseRecordLine } from './release-record.ts';

/** A release or a judgement somewhere, not yet read: what to call it in a report, and how to get it. */
export interface Input {
  readonly name: string;
  /** Throws what says why it cannot be used. */
  load(): Promise<Incoming | IncomingJudgement>;
}

/** A judgement on officials that waits to be kept. */
export interface IncomingJudgement {
  readonly judgement: Judgement;
}

/** A text file among the paths, and the reading made by someone else beside it. */
export interface TextFile {
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  readonly readingPath: string | null;
}

const TEXT = /\.(?:txt|text)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;
const LARGEST_READING = 64 * 1024 * 1024;

/** Every release under the paths, in the order of paths and names: text files, folders of them, JSON lines. */
export async function* findInputs(
  paths: readonly string[],
  defaults: ReleaseDefaults,
  reader: Reader,
): AsyncGenerator<Input> {
  for await (const path of findFiles(paths, (name) => TEXT.test(name) || LINES.test(name))) {
    if (typeof path !== 'string') yield { name: path.name, load: () => Promise.reject(path.problem) };
    else if (LINES.test(path)) yield* linesOf(path, defaults, reader);
    else yield { name: path, load: async () => prepareFile(await textFile(path), defaults, reader) };
  }
}

/** Every text file under the paths; a path that cannot be read is a problem in the list. */
export async function* findTextFiles(
  paths: readonly string[],
): AsyncGenerator<TextFile | { readonly name: string; readonly problem: Error }> {
  for await (const path of findFiles(paths, (name) => TEXT.test(name)))
    yield typeof path === 'string' ? await textFile(path) : path;
}

async function* findFiles(
  paths: readonly string[],
  wanted: (name: string) => boolean,
): AsyncGenerator<string | { readonly name: string; readonly problem: Error }> {
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

async function textFile(path: string): Promise<TextFile> {
  const stem = path.replace(/\.[^./\\]+$/, '');
  const readingPath = `${stem}.json`;
  const held = readingPath !== path && (await stat(readingPath).catch(() => null))?.isFile() === true;
  return { path, name: basename(stem), readingPath: held ? readingPath : null };
}

async function prepareFile(file: TextFile, defaults: ReleaseDefaults, reader: Reader): Promise<Incoming> {
  const text = decodeText(await readFile(file.path).catch(rethrow));
  const reading = file.readingPath === null ? null : await readJson(file.readingPath);
  return prepareRelease({ text }, reading, pathToFileURL(resolve(file.path)).href, defaults, reader);
}

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

async function* linesOf(path: string, defaults: ReleaseDefaults, reader: Reader): AsyncGenerator<Input> {
  try {
    for await (const { number, line } of readLines(path)) {
      yield {
        name: `${path}:${number}`,
        load: async () => {
          if (line === null) throw new InvalidReleaseError('The line is too long: 64 MiB at most.');
          const record = parseRecordLine(line);
          if ('judgement' in record) return record;
          return prepareRelease(record.release, record.reading, null, defaults, reader);
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

function fileProblem(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return new InvalidReleaseError('There is no such file or folder.');
  if (code === 'EACCES')
    return new InvalidReleaseError('The file may not be read: its permissions forbid it.');
  return error instanceof Error ? error : new Error(String(error));
}

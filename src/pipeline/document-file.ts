import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MAX_DOCUMENT_BYTES } from '../release/read-document.ts';
import { fileProblem, findFiles, type UnreadablePath } from './find-files.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import type { DocumentJob } from './read-document.ts';

/** A document among the paths, and the reading made by someone else beside it. */
export interface DocumentFile {
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  readonly readingPath: string | null;
}

/** Names of documents, for people. */
export const DOCUMENT_NAMES = 'NAME.txt, .md, .html, .pdf, .docx or .eml';

/** Whether a file of a folder is a document by its name; of a file that is named itself the content decides. */
export function isDocumentName(name: string): boolean {
  return /\.(?:txt|text|html?|xhtml|pdf|docx|eml|md|markdown)$/i.test(name);
}

/** Every document under the paths; a path that cannot be read is a problem in the list. */
export async function* findDocuments(
  paths: readonly string[],
): AsyncGenerator<DocumentFile | UnreadablePath> {
  for await (const path of findFiles(paths, isDocumentName))
    yield typeof path === 'string' ? await documentFile(path) : path;
}

/** The document at a path, with the reading beside it. */
export async function documentFile(path: string): Promise<DocumentFile> {
  const stem = path.replace(/\.[^./\\]+$/, '');
  const readingPath = `${stem}.json`;
  const held = readingPath !== path && (await stat(readingPath).catch(() => null))?.isFile() === true;
  return { path, name: basename(stem), readingPath: held ? readingPath : null };
}

/** The bytes of a file and what its path tells of them; rejects with what says why it cannot be read. */
export async function openDocument(path: string): Promise<Pick<DocumentJob, 'bytes' | 'context'>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_DOCUMENT_BYTES)
      throw new InvalidReleaseError(
        `The file has ${size} bytes; a document of at most ${MAX_DOCUMENT_BYTES} bytes can be read.`,
      );
    const context = { address: pathToFileURL(resolve(path)).href, fileName: basename(path) };
    return { bytes: await readFile(path), context };
  } catch (error) {
    throw fileProblem(error);
  }
}

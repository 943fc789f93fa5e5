import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { declaresType } from '../../common/declares-type.ts';
import { UnreadableDocumentError } from '../release-document.ts';

/** What a Word file may unpack to, in bytes: all of it, and each of its parts in XML. */
const MOST_BYTES = 128 * 2 ** 20;
const MOST_XML_BYTES = 16 * 2 ** 20;

const MOST_PARTS = 5_000;

const DOCUMENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
const HEADER = /^word\/header\d{0,3}\.xml$/u;

/** Parts of a Word file, in XML. */
export interface DocxParts {
  /** "" where it has none. */
  readonly properties: string;
  readonly headers: readonly string[];
}

/**
 * Unpacks a Word file once, counting what really comes out of it, before anything else reads it; gives what is wanted of it
 * besides its text. Rejects with UnreadableDocumentError for an archive that is no Word file, that unpacks
 * to more than a document has, or whose XML declares a document type.
 */
export async function checkDocx(bytes: Uint8Array): Promise<DocxParts> {
  const archive = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  let total = 0;
  let properties = '';
  const headers: string[] = [];
  const names = new Set<string>();
  for await (const entry of archive.eachEntry()) {
    names.add(entry.fileName);
    if (names.size > MOST_PARTS) throw tooLarge(`more than ${MOST_PARTS} parts`);
    const isXml = /\.(?:xml|rels)$/iu.test(entry.fileName);
    const left = MOST_BYTES - total;
    const part = await unpack(archive, entry, isXml ? Math.min(MOST_XML_BYTES, left) : left, isXml);
    total += part.size;
    if (isXml) refuseDeclarations(part.text, entry.fileName);
    if (entry.fileName === PROPERTIES) properties = part.text;
    if (HEADER.test(entry.fileName)) headers.push(part.text);
  }
  if (!names.has(DOCUMENT))
    throw new UnreadableDocumentError(
      'unknown-format',
      'The document is an archive and no Word file: take the documents out of it.',
    );
  return { properties, headers };
}

/** What comes out of a part: its size, and its text where it is kept. */
async function unpack(
  archive: ZipFile,
  entry: Entry,
  limit: number,
  keep: boolean,
): Promise<{ readonly size: number; readonly text: string }> {
  const stream = await archive.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(`${entry.fileName} of more than ${limit} bytes`);
    if (keep) chunks.push(chunk);
  }
  return { size, text: Buffer.concat(chunks).toString('utf8') };
}

function refuseDeclarations(xml: string, name: string): void {
  // In UTF-16 a declaration would not be seen; Word writes UTF-8.
  if (declaresType(xml) || xml.includes('\0'))
    throw new UnreadableDocumentError(
      'damaged',
      `${name} in the Word file declares a document type or is not in UTF-8; Word writes neither.`,
    );
}

function tooLarge(what: string): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'too-large',
    `The Word file unpacks to ${what}; one of at most ${MOST_BYTES} bytes in all and ${MOST_XML_BYTES} a part can be read.`,
  );
}

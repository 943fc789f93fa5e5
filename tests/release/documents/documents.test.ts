import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import { readDocument } from '../../../src/release/read-document.ts';
import type {
  DocumentContext,
  ReleaseDocument,
  UnreadableDocumentReason,
} from '../../../src/release/release-document.ts';
import { releaseFromText } from '../../../src/release/text.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const reference = loadReference();

/** What a careful person reads in a document, or why nobody can; what is left out is not looked at. */
interface Expected {
  readonly context?: DocumentContext;
  readonly releases?: readonly ExpectedRelease[];
  readonly refused?: { readonly reason: UnreadableDocumentReason; readonly word: string };
}

interface ExpectedRelease {
  readonly title: string;
  readonly issuedOn: string | null;
  readonly language?: string | null;
  readonly publisherName?: string | null;
  readonly sourceUrl?: string | null;
  /** Line by line. */
  readonly text: readonly string[];
}

const EXPECTED = '.expected.json';

/** A document is NAME.ENDING with NAME.expected.json beside it; NAME.ts makes its bytes. */
const documents = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(EXPECTED))
  .map((path) => {
    const name = path.slice(0, -EXPECTED.length);
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const file = readdirSync(`${HERE}${folder}`).find((one) => {
      const own = `${folder}${one}`;
      return own.startsWith(`${name}.`) && own !== path;
    });
    return {
      name,
      file: `${HERE}${folder}${file}`,
      expected: JSON.parse(readFileSync(`${HERE}${path}`, 'utf8')) as Expected,
    };
  });

async function bytesOf(file: string): Promise<Uint8Array> {
  if (!file.endsWith('.ts')) return readFileSync(file);
  const { make } = (await import(file)) as { make(): Promise<Uint8Array> };
  return make();
}

/** What is kept of a document: its own word first, then what its text tells. */
function keep(document: ReleaseDocument, { rules }: DocumentContext): ExpectedRelease {
  const { text, title, issuedOn, issuedOnOtherwise, language, publisherName, sourceUrl } = document;
  const release = releaseFromText(
    text,
    {
      collection: 'uploads',
      ...(title === undefined ? {} : { title }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(issuedOnOtherwise === undefined ? {} : { issuedOnOtherwise }),
      ...(rules?.dateOrder === undefined ? {} : { dateOrder: rules.dateOrder }),
    },
    reference,
  );
  return {
    title: release.title,
    issuedOn: release.issuedOn,
    language: language ?? null,
    publisherName: publisherName ?? null,
    sourceUrl: sourceUrl ?? null,
    text: release.text.split('\n'),
  };
}

describe('a document is read as a careful person would', () => {
  test.each(documents)('$name', async ({ file, expected: { context = {}, releases = [], refused } }) => {
    const reading = readDocument(await bytesOf(file), context);
    if (refused !== undefined) {
      const { reason, word } = refused;
      await expect(reading).rejects.toMatchObject({ reason, message: expect.stringContaining(word) });
      return;
    }
    const kept = (await reading).map((document) => keep(document, context));
    expect(kept).toEqual(releases.map((release, i) => ({ ...kept[i], ...release })));
  });
});

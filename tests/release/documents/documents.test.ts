import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import { readHtml } from '../../../src/release/html/read-html.ts';
import type { DocumentContext, ReleaseDocument } from '../../../src/release/release-document.ts';
import { releaseFromText } from '../../../src/release/text.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const reference = loadReference();

/** What a careful person reads in a document; what is left out is not looked at. */
interface Expected {
  readonly context?: DocumentContext;
  readonly releases: readonly ExpectedRelease[];
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

/** A document is NAME.ENDING with NAME.expected.json beside it. */
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

function read(file: string, context: DocumentContext): readonly ReleaseDocument[] {
  return readHtml(readFileSync(file), context);
}

/** What is kept of a document: its own word first, then what its text tells. */
function keep({
  text,
  title,
  issuedOn,
  language,
  publisherName,
  sourceUrl,
}: ReleaseDocument): ExpectedRelease {
  const release = releaseFromText(
    text,
    {
      collection: 'uploads',
      ...(title === undefined ? {} : { title }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
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
  test.each(documents)('$name', ({ file, expected }) => {
    const kept = read(file, expected.context ?? {}).map(keep);
    expect(kept).toEqual(expected.releases.map((release, i) => ({ ...kept[i], ...release })));
  });
});

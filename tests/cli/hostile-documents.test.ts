import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import type { UnreadableDocumentReason } from '../../src/release/release-document.ts';
import { craftPdf, lineOf, onePage, packedStream } from '../support/documents/craft-pdf.ts';
import { makeZip } from '../support/documents/make-zip.ts';

const MB = 2 ** 20;
const utf8 = (text: string) => new TextEncoder().encode(text);
const LINE = 'The Foreign Ministers of Ghana and Togo met in Accra on 3 May 2024.';

/** Entities within entities: a few hundred bytes that are a billion words. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('')}]>`;

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string, before = '') =>
  utf8(`${before}<w:document ${WORD}><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`);

interface Hostile {
  readonly what: string;
  readonly make: () => Uint8Array;
  readonly reason: UnreadableDocumentReason;
  readonly word: string;
}

const HOSTILE: readonly Hostile[] = [
  {
    what: 'a Word file whose text unpacks to 64 MB',
    make: () => makeZip([{ name: 'word/document.xml', bytes: document('a'.repeat(64 * MB)) }]),
    reason: 'too-large',
    word: 'word/document.xml of more than 16777216 bytes',
  },
  {
    what: 'a Word file whose pictures unpack to 160 MB',
    make: () =>
      makeZip([
        { name: 'word/media/a.png', bytes: new Uint8Array(160 * MB) },
        { name: 'word/document.xml', bytes: document(LINE) },
      ]),
    reason: 'too-large',
    word: 'word/media/a.png',
  },
  {
    what: 'a Word file whose parts are all the same packed bytes',
    make: () => makeZip([{ name: 'media.bin', bytes: new Uint8Array(10 * MB) }], 1000),
    reason: 'too-large',
    word: 'media.bin',
  },
  {
    what: 'a Word file that says to be smaller than it is',
    make: () => makeZip([{ name: 'word/document.xml', bytes: document('a'.repeat(MB)), says: 100 }]),
    reason: 'damaged',
    word: 'damaged',
  },
  {
    what: 'a Word file of 6,000 parts',
    make: () => makeZip([{ name: 'a.txt', bytes: utf8('a') }], 6000),
    reason: 'too-large',
    word: 'more than 5000 parts',
  },
  {
    what: 'a Word file with entities',
    make: () => makeZip([{ name: 'word/document.xml', bytes: document('&l9;', LAUGHS) }]),
    reason: 'damaged',
    word: 'declares a document type',
  },
  {
    what: 'a feed with entities',
    make: () => utf8(`${LAUGHS}<rss version="2.0"><channel><item><title>&l9;</title></item></channel></rss>`),
    reason: 'damaged',
    word: 'declares a document type',
  },
  {
    what: 'a page of 10,000 elements in one another',
    make: () => utf8(`<html><body>${'<div>'.repeat(10_000)}${LINE}</body></html>`),
    reason: 'too-deep',
    word: 'deep',
  },
  {
    what: 'an e-mail of 1,000 parts in one another',
    make: () =>
      utf8(
        `MIME-Version: 1.0\nFrom: a@example.org\n${Array.from(
          { length: 1000 },
          (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
        ).join('')}\n${LINE}\n`,
      ),
    reason: 'damaged',
    word: 'nesting',
  },
  {
    what: 'an e-mail of e-mails in one another',
    make: () => {
      const head = 'MIME-Version: 1.0\nMessage-ID: <1@example.org>\nContent-Type: ';
      let inner = `${head}text/plain\n\n${LINE}\n`;
      for (let i = 0; i < 20; i += 1)
        inner = `${head}multipart/mixed; boundary="b${i}"\n\n--b${i}\nContent-Type: message/rfc822\n\n${inner}\n--b${i}--\n`;
      return utf8(inner);
    },
    reason: 'too-deep',
    word: 'deep in one another',
  },
  {
    what: 'a PDF of 100,000 pages that are one',
    make: () => {
      const kids = '3 0 R '.repeat(100_000);
      return craftPdf(onePage(lineOf(LINE)).with(1, `<< /Type /Pages /Kids [${kids}] /Count 100000 >>`));
    },
    reason: 'too-large',
    word: '100000 pages',
  },
  {
    what: 'a PDF whose pages are in themselves',
    make: () =>
      craftPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>',
      ]),
    reason: 'damaged',
    word: 'damaged',
  },
  {
    what: 'a PDF whose page unpacks to 200 MB',
    make: () => craftPdf(onePage(new Uint8Array(200 * MB).fill(32))),
    reason: 'too-large',
    word: 'MB of memory',
  },
  {
    what: 'a PDF of 110,000 pieces of text',
    make: () => craftPdf(onePage(lineOf('a').repeat(110_000))),
    reason: 'too-large',
    word: 'pieces of text',
  },
  {
    what: 'an e-mail of 3 MB of words',
    make: () => utf8(`Message-ID: <1@example.org>\nMIME-Version: 1.0\n\n${`${LINE}\n`.repeat(50_000)}`),
    reason: 'too-large',
    word: 'characters of text',
  },
  {
    what: 'a PDF cut off in its middle',
    make: () => craftPdf(onePage(lineOf(LINE))).slice(0, 100),
    reason: 'damaged',
    word: 'damaged',
  },
];

describe('hostile documents', { timeout: 240_000 }, () => {
  let aside: ReadAside;
  beforeAll(() => {
    aside = new ReadAside('entente/test', { seconds: 10, megabytes: 96 });
  });
  afterAll(() => aside.stop());
  const read = (bytes: Uint8Array) =>
    aside.readDocument({ bytes, context: {}, defaults: {} }, new AbortController().signal);
  const readsOn = async () => {
    const [incoming] = await read(utf8(LINE));
    expect(incoming?.release.text).toBe(LINE);
  };

  it.each(HOSTILE)('$what is refused, and the next is read', async ({ make, reason, word }) => {
    await expect(read(make())).rejects.toMatchObject({
      name: 'UnreadableDocumentError',
      reason,
      message: expect.stringContaining(word),
    });
    await readsOn();
  });

  it('a PDF that declares more pages than it has is read as it is', async () => {
    const pages = '<< /Type /Pages /Kids [3 0 R] /Count 100000 >>';
    const [incoming] = await read(craftPdf(onePage(lineOf(LINE)).with(1, pages)));
    expect(incoming?.release.text).toBe(LINE);
  });

  it('a PDF with scripts is read, and they are not run', async () => {
    const script =
      '<< /S /JavaScript /JS (globalThis.process.exit\\(7\\); while \\(true\\) app.alert\\(1\\);) >>';
    const [incoming] = await read(
      craftPdf(onePage(lineOf(LINE), `/OpenAction ${script} /AA << /WC ${script} >>`)),
    );
    expect(incoming?.release.text).toBe(LINE);
  });

  it('a PDF that draws a form in itself ends one way or the other', async () => {
    const form = packedStream(
      `${lineOf(LINE)}/X Do /X Do`,
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>',
    );
    const ended = await read(craftPdf([...onePage('/X Do', '', '/XObject << /X 6 0 R >>'), form])).then(
      (incoming) => incoming.length,
      (error: Error) => error.name,
    );
    expect([1, 'UnreadableDocumentError']).toContain(ended);
    await readsOn();
  });
});

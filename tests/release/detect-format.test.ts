import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { detectFormat } from '../../src/release/detect-format.ts';
import { readDocument } from '../../src/release/read-document.ts';
import { type DocumentContext, UnreadableDocumentError } from '../../src/release/release-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const MAIL = 'From: a@example.org\nSubject: Talks\nMessage-ID: <1@example.org>\n\nText';

describe('the format of a document is told by its content', () => {
  it.each<[string, string, DocumentContext, string]>([
    ['%PDF-1.4\n', 'release.txt', {}, 'pdf'],
    ['\n\n%PDF-1.4\n', '', {}, 'pdf'],
    ['PK\u0003\u0004', 'release.pdf', {}, 'docx'],
    ['<!DOCTYPE html><html>', 'release.txt', { contentType: 'text/plain' }, 'html'],
    ['\ufeff  <!-- made by hand -->\n<HTML>', '', {}, 'html'],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>',
      '',
      {},
      'html',
    ],
    ['<p>The Minister met his colleague.</p>', '', {}, 'html'],
    ['<odd-element>', '', { contentType: 'text/html; charset=utf-8' }, 'html'],
    ['<The Minister> spoke first.', '', {}, 'text'],
    ['<?xml version="1.0"?><rss version="2.0">', 'feed.html', { contentType: 'text/html' }, 'feed'],
    ['<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss>', '', {}, 'feed'],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', '', {}, 'feed'],
    ['{"version": "https://jsonfeed.org/version/1.1"}', '', {}, 'feed'],
    ['{"version": 3}', '', {}, 'text'],
    [MAIL, '', {}, 'email'],
    [`From a@example.org Tue Aug  5 08:00:00 2025\n${MAIL}`, '', {}, 'email'],
    ['From: a@example.org\nSubject: Talks\n\nText', 'talks.eml', {}, 'email'],
    ['From: the Ministry of Foreign Affairs\nSubject: Talks\n\nText', 'talks.txt', {}, 'text'],
    ['# Talks in Suva\n\n**Suva**, 3 May 2024', '', {}, 'markdown'],
    ['# Talks in Suva\n\n**Suva**, 3 May 2024', 'talks.txt', {}, 'text'],
    ['Talks in Suva\n\nSuva, 3 May 2024', 'talks.md', {}, 'markdown'],
    ['Talks in Suva\n\nSuva, 3 May 2024', '', { contentType: 'text/markdown' }, 'markdown'],
    ['# 3 of the points\n\nThe Minister spoke.', '', {}, 'text'],
    ['Talks in Suva', '', {}, 'text'],
    ['', '', {}, 'text'],
  ])('%j called %j', (content, fileName, context, format) => {
    expect(detectFormat(utf8(content), fileName === '' ? context : { ...context, fileName })).toBe(format);
  });

  it('in UTF-16, too', () => {
    const page = Buffer.from('\ufeff<html><p>Talks</p></html>', 'utf16le');
    expect(detectFormat(page, {})).toBe('html');
  });

  it.each([
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['rich text', utf8('{\\rtf1 Talks}')],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['a compressed file', Uint8Array.from([0x1f, 0x8b, 8])],
  ])('%s is refused with what can be read', (what, bytes) => {
    expect(() => detectFormat(bytes, {})).toThrow(what);
    expect(() => detectFormat(bytes, {})).toThrow('PDF, Word (.docx)');
  });
});

test('whatever a document holds, it is read or refused', async () => {
  const beginnings = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '<rss>', '<feed>', MAIL, '# a\n**b**\n'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...beginnings),
      fc.uint8Array({ maxLength: 400 }),
      async (begin, rest) => {
        try {
          const documents = await readDocument(Buffer.concat([utf8(begin), rest]), {});
          for (const { text } of documents) expect(text.trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocumentError);
        }
      },
    ),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../src/release/normalize-text.ts';
import { measureText } from '../../../src/release/html/measure-text.ts';
import { parsePage } from '../../../src/release/html/parse-page.ts';
import { readHtml } from '../../../src/release/html/read-html.ts';
import { writeText } from '../../../src/release/html/write-text.ts';
import {
  UnreadableDocumentError,
  type DocumentContext,
  type ReleaseDocument,
} from '../../../src/release/release-document.ts';

const encode = (html: string): Uint8Array => new TextEncoder().encode(html);
const read = (html: string, context: DocumentContext = {}): ReleaseDocument[] =>
  readHtml(encode(html), context);

function refusal(html: string): UnreadableDocumentError {
  try {
    read(html);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
  throw new Error('The page was read.');
}

describe('what is no release is refused with a word that says why', () => {
  test.each([
    ['an empty page', ' \n', 'empty'],
    ['a page of links', '<ul><li><a href="/a">News</a></li><li><a href="/b">Visas</a></li></ul>', 'no-text'],
    [
      'a frameset',
      '<frameset cols="20%,*"><frame src="menu.htm"><frame src="main.htm"></frameset>',
      'no-text',
    ],
    [
      'a page that scripts would fill',
      '<div id="app"></div><script>render("Talks were held today.")</script>',
      'no-text',
    ],
    ['10,000 elements in one another', `${'<div>'.repeat(10_000)}Talks were held today.`, 'too-deep'],
    ['10,000 tables in one another', `${'<table><tr><td>'.repeat(10_000)}Talks were held today.`, 'too-deep'],
    ['10,000 lists in one another', `${'<ul><li>'.repeat(10_000)}Talks were held today.`, 'too-deep'],
    ['300,001 elements', '<br>'.repeat(300_001), 'too-large'],
  ])('%s', (_, html, reason) => {
    const error = refusal(html);
    expect(error.reason).toBe(reason);
    expect(error.message).toContain('can be read');
  });

  test('a page of more than 8 MB', () => {
    expect(() => readHtml(new Uint8Array(8_000_001), {})).toThrow('at most 8000000 bytes');
  });
});

test('elements that are never closed, as old pages have them, are read', () => {
  const [release] = read(
    `<h1>Talks in Apia</h1>${'<p><font size=2>The ministers met for talks in Apia, and spoke about fish.'.repeat(300)}`,
  );
  expect(release?.text.split('\n').filter((line) => line.startsWith('The ministers'))).toHaveLength(300);
});

test('the beginnings of articles that lie elsewhere are no releases of their own', () => {
  const article = (link: string): string =>
    `<article><h2>Talks in Apia and in Suva</h2><p>${'The ministers met for talks, and spoke about fish. '.repeat(6)}${link}</p></article>`;
  expect(read(`<main>${article('').repeat(3)}</main>`)).toHaveLength(3);
  expect(read(`<main>${article('<a href="/1">Read more</a>').repeat(3)}</main>`)).toHaveLength(1);
});

/** Markup as tag soup has it. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '<div class="entry-content">',
        '</div>',
        '<ul>',
        '<ol start=3 type=i>',
        '<li>',
        '</ul>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<h1>',
        '</h1>',
        '<h2>Related</h2>',
        '<br>',
        '<a href="/x">',
        '</a>',
        '<b>',
        '</b>',
        '<sup>1</sup>',
        '<article>',
        '</article>',
        '<dl><dt>',
        '<dd>',
        '<pre>',
        '</pre>',
        '<q>',
        '</q>',
        '<svg>',
        '<title>',
        '</title>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<meta property="og:title" content="',
        '">',
        '<![CDATA[',
        '<time datetime="2024-02-30">',
        '<script type="application/ld+json">[{"@type":"NewsArticle"',
        '&nbsp;',
        '&#x0;',
        '&shy;',
        '<body>',
        '<main hidden>',
        'The ministers met in Suva and spoke for an hour about boats, visas and the coming summit of leaders. ',
        '5 March 2024',
        '03/04/2024',
        'Share this',
        '** ** *',
        '\u202e',
        '\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function expectWhole(documents: readonly ReleaseDocument[]): void {
  expect(documents.length).toBeGreaterThan(0);
  for (const { text } of documents) {
    expect(text).not.toBe('');
    expect(normalizeText(text)).toBe(text);
  }
}

function readOrRefuse(bytes: Uint8Array, context: DocumentContext): void {
  try {
    expectWhole(readHtml(bytes, context));
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
  }
}

describe('whatever is given is read as normalised text or refused', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.option(fc.string({ maxLength: 40 })),
        (bytes, type) => {
          readOrRefuse(
            bytes,
            type === null ? {} : { contentType: `text/html; charset=${type}`, address: type },
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('markup', () => {
    fc.assert(
      fc.property(soup, (html) => readOrRefuse(encode(html), { address: 'https://mfa.example/news/1' })),
      { numRuns: 1_000 },
    );
  });

  test('markup read by rules', () => {
    const rules = {
      title: 'h1, .title',
      body: '.entry-content',
      date: 'time',
      parts: 'article',
      remove: ['.share', 'h2'],
    };
    fc.assert(
      fc.property(soup, fc.subarray(Object.keys(rules) as (keyof typeof rules)[]), (html, kept) =>
        readOrRefuse(encode(html), { rules: Object.fromEntries(kept.map((key) => [key, rules[key]])) }),
      ),
      { numRuns: 500 },
    );
  });
});

/** Pages that make work for a reader that goes over them again and again, `size` long. */
const HEAVY: readonly (readonly [string, (size: number) => string])[] = [
  ['paragraphs', (size) => '<p>The ministers met in Suva and spoke about boats.</p>'.repeat(size)],
  ['headings without text', (size) => '<h2>Related</h2>'.repeat(size)],
  ['lists of links', (size) => '<div><a href="/a">one</a> <a href="/b">two</a></div>'.repeat(size)],
  ['tables in tables', (size) => `${'<table><tr><td><b></b>'.repeat(300)}${'<p>text</p>'.repeat(size)}`],
  ['marks of footnotes in one another', (size) => `${'<sup>'.repeat(300)}${'<i></i>'.repeat(size)}`],
  [
    'articles',
    (size) => `<article><h2>Talks</h2><p>${'The ministers met. '.repeat(20)}</p></article>`.repeat(size / 20),
  ],
  ['items without end', (size) => '<li>- item <a href="#">x</a>'.repeat(size)],
];

describe('work grows with the page and no faster', () => {
  /** How often the measures of elements are asked for while the text is written. */
  const asked = (html: string): number => {
    const page = parsePage(html);
    let count = 0;
    const measures = measureText(page, () => {
      count += 1;
      return false;
    });
    const counted = new Map(measures);
    counted.has = (key) => {
      count += 1;
      return Map.prototype.has.call(counted, key);
    };
    counted.get = (key) => {
      count += 1;
      return Map.prototype.get.call(counted, key);
    };
    writeText(page.children, counted);
    return count;
  };

  test.each(HEAVY)('%s', (_, make) => {
    expect(asked(make(4_000))).toBeLessThan(asked(make(2_000)) * 2.1 + 10_000);
  });

  test.each(HEAVY)('%s, 2 MB or 100,000 elements of them', (_, make) => {
    const html = make(30_000).slice(0, 2_000_000);
    readOrRefuse(encode(html), {});
  });

  test('data for machines that is deep in itself', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","headline":${deep},"publisher":${deep}}</script><h1>Talks</h1><p>The ministers met.</p>`;
    expect(read(html)[0]?.title).toBe('Talks');
  });
});

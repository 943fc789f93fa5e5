import { parsePage } from './parse-page.ts';
import { plainText } from './plain-text.ts';

/** What the linked data (JSON-LD, schema.org) of a page says of the article on it. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly publisherName: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
}

/** Characters of one block of data, and things in all of them, that are looked at. */
const LONGEST = 300_000;
const MOST_THINGS = 2_000;
const LONGEST_TEXT = 2_000;

/** Reads blocks of JSON-LD; one that is no JSON says nothing. */
export function readJsonLd(blocks: readonly string[]): LinkedData {
  const things = blocks
    .flatMap((block) => (block.length > LONGEST ? [] : thingsIn(parse(block))))
    .slice(0, MOST_THINGS);
  const article = things.find((thing) => isOf(thing, ARTICLE)) ?? null;
  const page = things.find((thing) => isOf(thing, PAGE)) ?? null;
  const site = things.find((thing) => isOf(thing, /^WebSite$/u)) ?? null;
  const publisher = [article, page, site].flatMap((thing) => named(thing?.['publisher'], things) ?? [])[0];
  return {
    headline: textOf(article?.['headline']) ?? textOf(article?.['name']),
    publishedAt:
      [article, page].flatMap(
        (thing) => textOf(thing?.['datePublished']) ?? textOf(thing?.['dateCreated']) ?? [],
      )[0] ?? null,
    publisherName: publisher ?? null,
    siteName: textOf(site?.['name']),
    language: textOf(article?.['inLanguage']) ?? textOf(page?.['inLanguage']),
  };
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:.*Article|BlogPosting|Report|PressRelease|.*Announcement|.*NewsItem)$/u;
const PAGE = /^(?:.*WebPage|ItemPage)$/u;

function parse(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/gu, ''));
  } catch {
    return null;
  }
}

/** A block's things: one, a list of them, or a graph. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_THINGS).flatMap((one) => (isThing(one) ? thingsOf(one) : []));
  return isThing(value) ? thingsOf(value) : [];
}

function thingsOf(thing: Thing): Thing[] {
  const graph = thing['@graph'];
  const main = thing['mainEntity'];
  return [
    thing,
    ...(Array.isArray(graph) ? graph.slice(0, MOST_THINGS).filter(isThing) : []),
    ...(isThing(main) ? [main] : []),
  ];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOf(thing: Thing, type: RegExp): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'].slice(0, 10) : [thing['@type']];
  return types.some((one) => typeof one === 'string' && one.length < 100 && type.test(one));
}

function textOf(value: unknown): string | null {
  const one = firstOf(value);
  if (typeof one !== 'string' || one.length > LONGEST_TEXT) return null;
  // Many write the references of HTML in it.
  const text = plainText(parsePage(one));
  return text === '' ? null : text;
}

/** What a property has, or the first of what it has. */
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The name of a thing that stands there itself, or is referred to by its id. */
function named(value: unknown, things: readonly Thing[]): string | null {
  const one = firstOf(value);
  if (!isThing(one)) return textOf(one);
  const referred = things.find((thing) => thing['@id'] === one['@id'] && thing['name'] !== undefined);
  return textOf(one['name']) ?? (one['@id'] === undefined ? null : textOf(referred?.['name']));
}

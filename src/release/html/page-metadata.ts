import type { Element } from 'domhandler';
import type { IsoDate } from '../../model/date.ts';
import type { DateOrder } from '../../model/source.ts';
import { dayOf } from './day-of.ts';
import { readJsonLd, type LinkedData } from './json-ld.ts';
import { languageTag } from './language-tag.ts';
import { plainLine, plainText } from './plain-text.ts';
import type { Survey } from './survey-page.ts';

/** What a page says of itself to machines. */
export interface PageMetadata {
  /** As it stands in the metadata, from the most to the least exact; the last one may have the site's name in it. */
  readonly titles: readonly string[];
  readonly publishedOn: IsoDate | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly publisherName: string | null;
  readonly siteName: string | null;
  /** Addresses that the page calls its own, as written. */
  readonly addresses: readonly string[];
}

/** Reads what a page says of itself: linked data first, then OpenGraph, then the older names. */
export function readMetadata(survey: Survey, order: DateOrder): PageMetadata {
  const named = metasOf(survey);
  const data = readJsonLd(survey.data.map(plainText));
  const siteName = named('og:site_name') ?? data.siteName;
  return {
    titles: present([
      named('og:title'),
      data.headline,
      named('twitter:title'),
      named('dc.title'),
      named('dcterms.title'),
      titleOf(survey),
    ]),
    publishedOn: publishedOn(
      [data.publishedAt, ...PUBLISHED.map(named), ...survey.times.slice(0, MOST_TIMES).flatMap(publishedAt)],
      order,
    ),
    language: languageOf(survey, named, data),
    publisherName: data.publisherName ?? siteName ?? named('dcterms.publisher') ?? named('dc.publisher'),
    siteName,
    addresses: present([canonicalOf(survey), named('og:url')]),
  };
}

type Named = (name: string) => string | null;

/** The contents of a page's meta elements by their names in lower case. */
function metasOf({ metas }: Survey): Named {
  const contents = new Map<string, string>();
  for (const { attribs } of metas) {
    const name = (
      attribs['property'] ??
      attribs['name'] ??
      attribs['itemprop'] ??
      attribs['http-equiv'] ??
      ''
    ).toLowerCase();
    const content = attribs['content'] ?? '';
    if (name === '' || content.length > LONGEST || contents.has(name)) continue;
    const line = plainLine(content);
    if (line !== '') contents.set(name, line);
  }
  return (name) => contents.get(name) ?? null;
}

const LONGEST = 2_000;
const MOST_TIMES = 50;

/** Names under which pages tell the day they were published; when they were changed is another matter. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'publicationdate',
  'dcterms.available',
  'dcterms.created',
  'dc.date.created',
  'date',
];

function publishedOn(told: readonly (string | null)[], order: DateOrder): IsoDate | null {
  for (const words of told) {
    const day = words === null ? null : dayOf(words, order);
    if (day !== null) return day;
  }
  return null;
}

/** What a time on the page says if it says that it is the time of publication. */
function publishedAt(time: Element): string[] {
  const { itemprop = '', datetime, pubdate } = time.attribs;
  const names = `${itemprop} ${time.attribs['class'] ?? ''}`;
  const told =
    pubdate !== undefined ||
    /(?:date-?published|\bpublished|\bentry-date|\bpost(?:ed)?-?(?:on|date)|\bpubdate)\b/iu.test(names);
  return told ? [datetime ?? plainText(time)] : [];
}

function languageOf({ html }: Survey, named: Named, data: LinkedData): string | null {
  const tags = [
    html?.attribs['lang'],
    html?.attribs['xml:lang'],
    named('og:locale'),
    data.language,
    named('content-language'),
    named('dcterms.language'),
  ];
  for (const tag of tags) {
    const valid = languageTag(tag ?? '');
    if (valid !== null) return valid;
  }
  return null;
}

function canonicalOf({ links }: Survey): string | null {
  const link = links.find(({ attribs }) => /(?:^|\s)canonical(?:\s|$)/iu.test(attribs['rel'] ?? ''));
  return link?.attribs['href'] ?? null;
}

const titleOf = ({ title }: Survey): string | null => (title === null ? null : plainText(title));

const present = (values: readonly (string | null)[]): string[] =>
  values.filter((value): value is string => value !== null && value !== '');

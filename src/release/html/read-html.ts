import { isTag, type ChildNode, type ParentNode } from 'domhandler';
import { decodeMarkup } from '../../common/decode-markup.ts';
import type { IsoDate } from '../../model/date.ts';
import { LABEL } from '../letterhead/line-words.ts';
import {
  UnreadableDocumentError,
  type DocumentContext,
  type DocumentFormat,
  type ReleaseDocument,
} from '../release-document.ts';
import { aroundTitle } from './around-title.ts';
import { dayOf } from './day-of.ts';
import { postedOn } from './find-day.ts';
import { findPageTitle, type PageTitle } from './find-title.ts';
import { layOutRelease } from './lay-out-release.ts';
import { leadAbove } from './lead-above.ts';
import { ownAddress } from './own-address.ts';
import { openPage, type Page } from './page.ts';
import { bodyOf, type PageBody } from './page-body.ts';
import { addressOfPart } from './part-address.ts';
import { plainText } from './plain-text.ts';
import { select } from './select.ts';
import { isSiteName } from './site-lines.ts';
import { splitParts, type Part } from './split-parts.ts';
import { writeText } from './write-text.ts';

/** The largest page that is read, in bytes. */
export const MAX_PAGE_BYTES = 8_000_000;

/**
 * The releases on a web page, one unless the page bundles several. Throws UnreadableDocumentError for a page that is empty,
 * too large, too deep, or has no text.
 */
export function readHtml(bytes: Uint8Array, context: DocumentContext): ReleaseDocument[] {
  if (bytes.length > MAX_PAGE_BYTES)
    throw new UnreadableDocumentError(
      'too-large',
      `The page has ${bytes.length} bytes; a page of at most ${MAX_PAGE_BYTES} bytes can be read.`,
    );
  return readMarkup(decodeMarkup(bytes, context.contentType), 'html', context);
}

/** The releases in markup that is decoded already, or was made from another format. */
export function readMarkup(
  html: string,
  format: DocumentFormat,
  context: DocumentContext,
): ReleaseDocument[] {
  if (html.trim() === '')
    throw new UnreadableDocumentError(
      'empty',
      'The page is empty; a page with at least one word can be read.',
    );
  const page = openPage(html, format, context);
  const parts = splitParts(page.survey, page.measures, page.rules);
  const documents =
    parts.length === 0 ? [readWhole(page)] : parts.map((part, place) => readPart(part, place, page));
  const read = documents.filter(({ text }) => text !== '');
  if (read.length === 0)
    throw new UnreadableDocumentError(
      'no-text',
      'The page has no text of a release, only links and parts of the site; a page with at least a line of it can be read.',
    );
  return read;
}

function readWhole(page: Page): ReleaseDocument {
  const { context, rules, survey, measures, metadata } = page;
  const body = bodyOf(page);
  const title = titleOf(page, body);
  const around = title?.element == null ? null : aroundTitle(title.element, body.element);
  const write = (nodes: readonly ChildNode[]): string => writeText(nodes, measures, 1);
  // Without a headline that is known as one, it may be what stands above the text.
  const lead = title === null ? write(leadAbove(body.element, measures)) : '';
  const { text, headLines } = layOutRelease(
    title?.text ?? null,
    write(around?.between ?? []),
    `${lead}\n\n${body.text}`,
    siteNamesOf(page),
  );
  const lines = [...headLines, ...write(around?.above ?? []).split('\n'), ...body.head].filter(
    (line) => line !== title?.text,
  );
  return documentOf(page, {
    text,
    title: title?.text ?? null,
    issuedOn: ruledDay(page, survey.root),
    issuedOnOtherwise: postedOn(lines, metadata.publishedOn, rules.dateOrder ?? null) ?? metadata.publishedOn,
    sourceUrl: ownAddress(metadata.addresses, context.address),
  });
}

function titleOf({ rules, survey, measures, metadata }: Page, { element, head }: PageBody): PageTitle | null {
  const [ruled] = select(rules.title, survey.root);
  const text = ruled === undefined ? '' : plainText(ruled);
  if (ruled !== undefined && text !== '') return { text, element: ruled };
  return findPageTitle({ headings: survey.headings, measures, metadata, body: element, head });
}

/** The headings that name the site and are no label of a release. */
function siteNamesOf({ survey, measures, metadata }: Page): ReadonlySet<string> {
  const names = survey.headings.filter((heading) => measures.has(heading)).map(plainText);
  return new Set(names.filter((name) => isSiteName(name, metadata.siteName) && !LABEL.test(name)));
}

/** The day in the element that the site's rules name. */
function ruledDay({ rules }: Page, within: ParentNode): IsoDate | null {
  const [element] = select(rules.date, within);
  if (element === undefined) return null;
  const order = rules.dateOrder ?? 'DMY';
  const { datetime, content } = element.attribs;
  return dayOf(plainText(element), order) ?? dayOf(datetime ?? content ?? '', order);
}

function readPart(part: Part, place: number, page: Page): ReleaseDocument {
  const { measures, rules } = page;
  const heading = part.heading === null ? '' : plainText(part.heading);
  const title = heading === '' ? null : heading;
  const elements = part.nodes.filter(isTag);
  const [ruled] = elements.flatMap((element) => select(rules.body, element));
  const body = writeText(ruled === undefined ? part.nodes : [ruled], measures);
  const { text, headLines } = layOutRelease(title, '', body);
  return documentOf(page, {
    text,
    title,
    issuedOn: elements.reduce<IsoDate | null>((day, element) => day ?? ruledDay(page, element), null),
    issuedOnOtherwise: postedOn(headLines, null, rules.dateOrder ?? null),
    sourceUrl: addressOfPart(part, place, page),
  });
}

/** What was read of one release; null and undefined for what the page does not tell. */
interface FoundRelease {
  readonly text: string;
  readonly title: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuedOnOtherwise: IsoDate | null;
  readonly sourceUrl: string | undefined;
}

function documentOf(
  { format, metadata: { language, publisherName } }: Page,
  found: FoundRelease,
): ReleaseDocument {
  const { text, title, issuedOn, issuedOnOtherwise, sourceUrl } = found;
  return {
    format,
    text,
    ...(title === null ? {} : { title }),
    ...(issuedOn === null ? {} : { issuedOn }),
    ...(issuedOnOtherwise === null ? {} : { issuedOnOtherwise }),
    ...(language === null ? {} : { language }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(publisherName === null ? {} : { publisherName }),
  };
}

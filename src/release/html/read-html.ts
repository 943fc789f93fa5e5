import { isTag, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { decodeMarkup } from '../../common/decode-markup.ts';
import type { IsoDate } from '../../model/date.ts';
import type { SiteRules } from '../../model/source.ts';
import {
  UnreadableDocumentError,
  type DocumentContext,
  type DocumentFormat,
  type ReleaseDocument,
} from '../release-document.ts';
import { LABEL } from '../letterhead/line-words.ts';
import { normalizeText } from '../normalize-text.ts';
import { aroundTitle } from './around-title.ts';
import { dayOf } from './day-of.ts';
import { findBody } from './find-body.ts';
import { postedOn } from './find-day.ts';
import { findPageTitle, type PageTitle } from './find-title.ts';
import { layOutRelease } from './lay-out-release.ts';
import { measureText, type Measures } from './measure-text.ts';
import { measurePage } from './measure-page.ts';
import { ownAddress, webAddress } from './own-address.ts';
import { readMetadata, type PageMetadata } from './page-metadata.ts';
import { isProseLine, isSiteName } from './site-lines.ts';
import { parsePage } from './parse-page.ts';
import { plainText } from './plain-text.ts';
import { readableBody } from './readable-body.ts';
import { select } from './select.ts';
import { splitParts, type Part } from './split-parts.ts';
import { surveyPage, type Survey } from './survey-page.ts';
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
  const rules = context.rules ?? {};
  const survey = surveyPage(parsePage(html));
  const measures = measurePage(survey, rules);
  const page: Page = {
    html,
    format,
    context,
    rules,
    survey,
    measures,
    metadata: readMetadata(survey, rules.dateOrder ?? 'DMY'),
  };
  const parts = splitParts(survey, measures, rules);
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

interface Page {
  readonly html: string;
  readonly format: DocumentFormat;
  readonly context: DocumentContext;
  readonly rules: SiteRules;
  readonly survey: Survey;
  readonly measures: Measures;
  readonly metadata: PageMetadata;
}

function readWhole(page: Page): ReleaseDocument {
  const { context, rules, survey, measures, metadata } = page;
  const { text: body, element } = bodyOf(page);
  const title = titleOf(page, element, body);
  const around = title?.element == null ? null : aroundTitle(title.element, element);
  const write = (nodes: readonly ChildNode[]): string => writeText(nodes, measures, 1);
  const { text, siteLines } = layOutRelease(
    title?.text ?? null,
    write(around?.between ?? []),
    body,
    siteNamesOf(page),
  );
  const lines = [...siteLines, ...write(around?.above ?? []).split('\n')];
  return documentOf(page, {
    text,
    title: title?.text ?? null,
    issuedOn: ruledDay(page, survey.root),
    issuedOnOtherwise: postedOn(lines, metadata.publishedOn, rules.dateOrder ?? null) ?? metadata.publishedOn,
    sourceUrl: ownAddress(metadata.addresses, context.address),
  });
}

/** Elements of a page that Readability searches at the most: what has more is a list of some kind. */
const MOST_ELEMENTS = 20_000;

/** The release's own text, and where it lies; Readability says where a page has columns that tell nothing by themselves. */
function bodyOf({ html, rules, survey, measures }: Page): {
  readonly text: string;
  readonly element: ParentNode;
} {
  const [ruled] = select(rules.body, survey.root);
  if (ruled !== undefined)
    return {
      element: ruled,
      text: writeText([ruled], measures.has(ruled) ? measures : measureText(ruled, () => false)),
    };
  const found = findBody(survey.root, survey.bodies, measures);
  const element = found?.element ?? survey.root;
  const text = writeText(element === survey.root || !isTag(element) ? element.children : [element], measures);
  if (found === null || found.sure || survey.elements > MOST_ELEMENTS) return { element, text };
  const readable = readableText(html, rules);
  return { element, text: readable.length * 2 > text.length ? readable : text };
}

function readableText(html: string, rules: SiteRules): string {
  const markup = readableBody(html);
  if (markup === null) return '';
  const survey = surveyPage(parsePage(markup));
  return writeText(survey.root.children, measurePage(survey, rules));
}

function titleOf(
  { rules, survey, measures, metadata }: Page,
  body: ParentNode,
  text: string,
): PageTitle | null {
  const [ruled] = select(rules.title, survey.root);
  if (ruled !== undefined) return { text: plainText(ruled), element: ruled };
  const lines = normalizeText(text).split('\n');
  const head = lines.slice(0, lines.findIndex(isProseLine));
  return findPageTitle({ headings: survey.headings, measures, metadata, body, head });
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
  const title = part.heading === null ? null : plainText(part.heading);
  const { text, siteLines } = layOutRelease(title, '', writeText(part.nodes, measures));
  const elements = part.nodes.filter(isTag);
  return documentOf(page, {
    text,
    title,
    issuedOn: elements.reduce<IsoDate | null>((day, element) => day ?? ruledDay(page, element), null),
    issuedOnOtherwise: postedOn(siteLines, null, rules.dateOrder ?? null),
    sourceUrl: addressOf(part, place, page),
  });
}

/** A part's own page, if its headline leads to one; else its place on the page. */
function addressOf(
  { heading, nodes, id }: Part,
  place: number,
  { metadata, context }: Page,
): string | undefined {
  const page = ownAddress(metadata.addresses, context.address) ?? context.address;
  const links = [
    ...(heading === null ? [] : linksAround(heading)),
    ...nodes.flatMap((node) => select('a[rel~="bookmark"]', node)),
  ];
  const own = ownAddress(
    links.map(({ attribs }) => attribs['href'] ?? ''),
    page,
  );
  if (own !== undefined && own !== page) return own;
  const address = page === undefined ? null : webAddress(page, undefined);
  if (address === null) return undefined;
  address.hash = id ?? `part-${place + 1}`;
  return address.href;
}

function linksAround(heading: Element): readonly Element[] {
  const { parent } = heading;
  const around = parent !== null && isTag(parent) && parent.name === 'a' ? [parent] : [];
  return [...around, ...select('a[href]', heading)];
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

import { isTag, type ParentNode } from 'domhandler';
import { normalizeText } from '../normalize-text.ts';
import { findBody } from './find-body.ts';
import { measurePage } from './measure-page.ts';
import { measureText } from './measure-text.ts';
import type { Page } from './page.ts';
import { parsePage } from './parse-page.ts';
import { readableBody } from './readable-body.ts';
import { select } from './select.ts';
import { isProseLine } from './site-lines.ts';
import { surveyPage } from './survey-page.ts';
import { writeText } from './write-text.ts';

/** The text of a page's release, not yet normalised. */
export interface PageBody {
  /** Where it lies. */
  readonly element: ParentNode;
  readonly text: string;
  /** The lines of the element above its first paragraph, whether or not they are of the text. */
  readonly head: readonly string[];
}

/** Elements of a page that Readability searches at the most: what has more is a list of some kind. */
const MOST_ELEMENTS = 20_000;

/** The text where the site's rules say that it is, or where it is plain; Readability's where columns leave it open. */
export function bodyOf(page: Page): PageBody {
  const { rules, survey, measures } = page;
  const [ruled] = select(rules.body, survey.root);
  if (ruled !== undefined) {
    const shown = measures.has(ruled) ? measures : measureText(ruled, () => false);
    return bodyFrom(ruled, writeText([ruled], shown));
  }
  const found = findBody(survey.root, survey.bodies, measures);
  const element = found?.element ?? survey.root;
  const isWhole = element === survey.root || !isTag(element);
  const body = bodyFrom(element, writeText(isWhole ? element.children : [element], measures));
  if (found === null || found.sure || survey.elements > MOST_ELEMENTS) return body;
  const readable = readableText(page);
  return readable.length * 2 > body.text.length ? { ...body, text: readable } : body;
}

function bodyFrom(element: ParentNode, text: string): PageBody {
  const lines = normalizeText(text).split('\n');
  const prose = lines.findIndex(isProseLine);
  return { element, text, head: lines.slice(0, prose === -1 ? lines.length : prose) };
}

function readableText({ html, rules }: Page): string {
  const markup = readableBody(html);
  if (markup === null) return '';
  const survey = surveyPage(parsePage(markup));
  return writeText(survey.root.children, measurePage(survey, rules));
}

import type { SiteRules } from '../../model/source.ts';
import type { DocumentContext, DocumentFormat } from '../release-document.ts';
import { measurePage } from './measure-page.ts';
import type { Measures } from './measure-text.ts';
import { readMetadata, type PageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { surveyPage, type Survey } from './survey-page.ts';

/** A page, and what all that read it ask of it. */
export interface Page {
  readonly html: string;
  readonly format: DocumentFormat;
  readonly context: DocumentContext;
  readonly rules: SiteRules;
  readonly survey: Survey;
  readonly measures: Measures;
  readonly metadata: PageMetadata;
}

/** Parses a page. Throws UnreadableDocumentError where it is too deep or too large. */
export function openPage(html: string, format: DocumentFormat, context: DocumentContext): Page {
  const rules = context.rules ?? {};
  const survey = surveyPage(parsePage(html));
  return {
    html,
    format,
    context,
    rules,
    survey,
    measures: measurePage(survey, rules),
    metadata: readMetadata(survey, rules.dateOrder ?? 'DMY'),
  };
}

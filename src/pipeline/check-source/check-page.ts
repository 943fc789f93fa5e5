import type { IsoDate } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';
import { isWantedLanguage } from '../../source/is-wanted-language.ts';
import { findUnmatchedRules, type PlaceRule } from '../../source/unmatched-rules.ts';
import type { Incoming } from '../ingest-batch.ts';
import { sourceJob } from '../source-job.ts';
import { type CheckTools, faultOf, getDocument, type Got } from './check-tools.ts';

/** What is read in a page that a listing names. */
export interface PageCheck {
  readonly address: string;
  /** Releases in it. */
  readonly releases: number;
  /** Of the first release. */
  readonly title: string | null;
  readonly issuedOn: IsoDate | null;
  readonly characters: number;
  /** What is wrong and what would mend it, in sentences. */
  readonly faults: readonly string[];
}

/** Characters below which a text is hardly a release. */
const SHORTEST = 200;

/** Reads a page as a synchronisation would, and says what it lacks. */
export async function checkPage(
  address: string,
  source: Source,
  tools: CheckTools,
  signal: AbortSignal,
): Promise<PageCheck> {
  const faults: string[] = [];
  let read: readonly Incoming[] = [];
  try {
    const document = await getDocument(address, source, tools, signal);
    faults.push(...describeRules(document, source));
    read = await tools.read(sourceJob(document, source), signal);
  } catch (error) {
    faults.push(faultOf(error, signal));
  }
  const release = read[0]?.release;
  if (release !== undefined) faults.push(...describeLacks(release, source));
  return {
    address,
    releases: read.length,
    title: release?.title ?? null,
    issuedOn: release?.issuedOn ?? null,
    characters: release?.text.length ?? 0,
    faults,
  };
}

function describeRules({ bytes, contentType }: Got, { rules }: Source): string[] {
  return findUnmatchedRules(bytes, contentType, rules).map(
    (rule) => `rules.${rule} "${rules[rule]}" finds nothing: ${MENDED[rule]}`,
  );
}

const MENDED: Readonly<Record<PlaceRule, string>> = {
  title: 'the selector of the heading would be right.',
  date: 'the selector of the day of issue would be right; leave it out where the text tells the day.',
  body: 'the selector of what holds the text and nothing else would be right; left out, the main text is looked for.',
  parts: 'the selector of what is one release each would be right; leave it out where a page is one release.',
};

function describeLacks({ text, issuedOn, language }: Incoming['release'], { languages }: Source): string[] {
  const faults: string[] = [];
  if (issuedOn === null)
    faults.push(
      'No day of issue is found: a selector in rules.date, or another rules.dateOrder, would be right.',
    );
  if (text.length < SHORTEST)
    faults.push(
      `The text has ${text.length} characters, which is hardly a release: rules.body may take too little, or a script fill the page.`,
    );
  if (!isWantedLanguage(language, languages))
    faults.push(`It is in "${language}", and wanted is ${languages.join(', ')}: links may fit too much.`);
  return faults;
}

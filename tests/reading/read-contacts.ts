import { loadReference } from '../../src/load-reference.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { findMentions } from '../../src/reading/02-mentions.ts';
import { findOfficials } from '../../src/reading/03-officials.ts';
import { resolveReferences } from '../../src/reading/04-reference.ts';
import { findEngagements } from '../../src/reading/05-engagements.ts';
import type { TextDocument } from '../../src/reading/document.ts';
import type { FoundEngagement, FoundOfficials } from '../../src/reading/found.ts';
import { releaseFromText } from '../../src/release/text.ts';

/** A release as a ministry would write it, and the contacts that it tells or announces, in words. */
export interface ContactCase {
  /** The issuing state's alpha-2 code. */
  readonly country: string;
  readonly issuedOn: string;
  readonly text: string;
  readonly tells: readonly string[];
}

/** A text's contacts and what they were found in. */
export interface ReadContacts {
  readonly document: TextDocument;
  readonly officials: FoundOfficials;
  readonly engagements: readonly FoundEngagement[];
}

const reference = loadReference();

/** Reads a text as a release that a state issued on a day, up to its contacts. */
export function readContacts(text: string, country: string, issuedOn: string): ReadContacts {
  const release = releaseFromText(`${text}\n`, { id: 'test', collection: 'tests' }, reference);
  const document = layOutDocument(
    { ...release, issuedOn, publisher: { country, name: 'Ministry' } },
    reference,
  );
  const mentions = findMentions(document);
  const officials = findOfficials(document, mentions);
  const referents = resolveReferences(document, mentions, officials);
  return { document, officials, engagements: findEngagements(document, mentions, officials, referents) };
}

/** A contact as "TYPE days states", states in alphabetical order. */
export function showContact({ type, startDate, endDate, countries }: FoundEngagement): string {
  const days = endDate === null ? startDate : `${startDate}..${endDate}`;
  return `${type} ${days} ${countries.toSorted().join('+')}`;
}

import { digestOf } from '../common/digest-of.ts';
import type { IsoDate } from '../model/date.ts';
import type { Reference } from '../model/reference.ts';
import type { Publisher, Release } from '../model/release.ts';
import type { DateOrder } from '../model/source.ts';
import { findIssued } from './letterhead/issued.ts';
import { findKind } from './letterhead/kind.ts';
import { findLanguage } from './letterhead/language.ts';
import { layOutLines } from './letterhead/lines.ts';
import { findPublisher } from './letterhead/publisher.ts';
import { knownNames } from './letterhead/states.ts';
import { findTitle, withoutOwnState } from './letterhead/title.ts';
import { normalizeText } from './normalize-text.ts';

/** What is known of a release besides its text; it counts more than what the text tells, but for `issuedOnOtherwise`. */
export interface ReleaseHints {
  /** A whole id ("release:kh-2021-11-24") or the name that follows the colon. */
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: Publisher;
  readonly issuedOn?: IsoDate;
  /** Day of issue where the text tells none. */
  readonly issuedOnOtherwise?: IsoDate;
  /** How the publisher writes days in digits; month first for the United States if left out, else day first. */
  readonly dateOrder?: DateOrder;
  readonly sourceUrl?: string;
  readonly collection: string;
}

/** The release that a text is, with all that its letterhead tells. */
export function releaseFromText(given: string, hints: ReleaseHints, reference: Reference): Release {
  const text = normalizeText(given);
  const known = knownNames(reference);
  const lines = layOutLines(text, known);
  const found = findTitle(lines);
  const issued = findIssued(lines, found.lastLine, known);
  const page = {
    text,
    title: hints.title ?? found.title,
    lastTitleLine: found.lastLine,
    issuedAt: issued.at,
  };
  const publisher = hints.publisher ?? findPublisher(lines, page, reference);
  const title = hints.title ?? withoutOwnState(found.title, publisher.country, reference);
  const dateOrder = hints.dateOrder ?? (publisher.country === 'US' ? 'MDY' : 'DMY');
  // Digits in no known order are read in the one that makes them the day that is known otherwise.
  const isMonthFirst =
    dateOrder === 'MDY' || (hints.dateOrder === undefined && issued.onMonthFirst === hints.issuedOnOtherwise);
  const monthFirst = isMonthFirst ? (issued.onMonthFirst ?? null) : null;
  const issuedOn = hints.issuedOn ?? monthFirst ?? issued.on ?? hints.issuedOnOtherwise ?? null;
  return {
    id: hints.id === undefined ? idFromText({ publisher, issuedOn, text }) : releaseId(hints.id),
    title,
    kind: findKind(lines, title, found.lastLine),
    publisher,
    issuedOn,
    issuedAt: issued.at,
    language: findLanguage(text),
    sourceUrl: hints.sourceUrl ?? null,
    collection: hints.collection,
    text,
  };
}

/** The whole id that is given with or without its "release:". */
export function releaseId(given: string): string {
  return given.startsWith('release:') ? given : `release:${given}`;
}

/** The id of a release that has no name of its own: its publisher's country, day and exact text tell it. */
export function idFromText({
  publisher,
  issuedOn,
  text,
}: Pick<Release, 'publisher' | 'issuedOn' | 'text'>): string {
  const country = (publisher.country ?? 'zz').toLowerCase();
  return `release:${country}-${issuedOn ?? 'undated'}-${digestOf(text).slice(0, 10)}`;
}

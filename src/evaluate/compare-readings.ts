import type { AnnotatedEngagement, AnnotatedReading, AnnotatedStatement } from './annotated-reading.ts';
import { alikePosts, overlappingQuotes, sameName, sameWords } from './compare-words.ts';
import type { Scorecard } from './scorecard.ts';

/** Counts on the card what the reading of one release has in common with its annotation. */
export function compareReadings(
  gold: AnnotatedReading,
  read: Omit<AnnotatedReading, 'id'>,
  card: Scorecard,
): void {
  card.compare(gold.id, 'title', gold.title, read.title, sameWords);
  card.compare(gold.id, 'publisher', gold.publisher.country, read.publisher.country);
  card.compare(gold.id, 'issuedOn', gold.issuedOn, read.issuedOn);
  card.compare(gold.id, 'issuedAt', gold.issuedAt, read.issuedAt, sameWords);
  compareOfficials(gold, read, card);
  for (const kind of ['countries', 'organizations', 'sectors', 'issues'] as const) {
    card.match(gold.id, kind, gold[kind], [...new Set(read[kind])], Object.is);
  }
  compareEngagements(gold, read, card);
  compareStatements(gold, read, card);
}

function compareOfficials(
  gold: AnnotatedReading,
  read: Pick<AnnotatedReading, 'officials'>,
  card: Scorecard,
): void {
  const found = card.match(
    gold.id,
    'officials',
    gold.officials,
    read.officials,
    (a, b) => sameName(a.name, b.name),
    ({ name }) => name,
  );
  for (const [a, b] of found) {
    card.compare(gold.id, 'officialCountry', a.country, b.country);
    card.match(gold.id, 'posts', a.posts, b.posts, alikePosts);
  }
}

function compareEngagements(
  gold: AnnotatedReading,
  read: Pick<AnnotatedReading, 'engagements'>,
  card: Scorecard,
): void {
  const found = card.match(
    gold.id,
    'engagements',
    gold.engagements,
    read.engagements,
    sameEngagement,
    showEngagement,
  );
  for (const [a, b] of found) {
    // Whether a visit lists its hosts is left to the reader.
    if (a.type === 'VISIT' || a.type === 'STATE_VISIT') continue;
    card.match(gold.id, 'participants', a.officials, b.officials, sameName);
  }
}

function sameEngagement(gold: AnnotatedEngagement, read: AnnotatedEngagement): boolean {
  return (
    gold.type === read.type &&
    (gold.startDate === null || gold.startDate === read.startDate) &&
    gold.countries.length === read.countries.length &&
    gold.countries.every((country) => read.countries.includes(country))
  );
}

function showEngagement({ type, startDate, countries }: AnnotatedEngagement): string {
  return `${type} ${startDate ?? 'undated'} ${[...countries].sort().join(' ')}`;
}

function compareStatements(
  gold: AnnotatedReading,
  read: Pick<AnnotatedReading, 'statements'>,
  card: Scorecard,
): void {
  const overlap = (a: AnnotatedStatement, b: AnnotatedStatement) => overlappingQuotes(a.quote, b.quote);
  const show = ({ side, act, quote }: AnnotatedStatement) => `${side} ${act}: ${quote}`;
  const found = card.match(
    gold.id,
    'statements',
    gold.statements,
    read.statements,
    (a, b) => a.act === b.act && a.side === b.side && overlap(a, b),
    show,
  );
  card.match(gold.id, 'statementSpans', gold.statements, read.statements, overlap, show);
  for (const [a, b] of found) {
    card.compare(gold.id, 'speaker', a.speaker, b.speaker, sameName);
    card.compare(gold.id, 'target', a.target, b.target);
    card.match(gold.id, 'topics', a.topics, b.topics, Object.is);
  }
}

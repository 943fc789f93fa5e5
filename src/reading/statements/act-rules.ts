import { indexPatterns, type PatternIndex } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import { rule as agree } from './agree.ts';
import { rule as appreciate } from './appreciate.ts';
import { rule as commit } from './commit.ts';
import { rule as concern } from './concern.ts';
import { rule as condole } from './condole.ts';
import { rule as congratulate } from './congratulate.ts';
import { rule as emphasize } from './emphasize.ts';
import { rule as exchangeViews } from './exchange-views.ts';
import { rule as inform } from './inform.ts';
import { rule as invite } from './invite.ts';
import { noAct } from './no-act.ts';
import { rule as offer } from './offer.ts';
import { rule as reject } from './reject.ts';
import { reportingVerbs } from './reported-clause.ts';
import { rule as request } from './request.ts';

/** The patterns of all acts, by the word that opens them. Of patterns that say as much, the one listed first counts. */
export const ACT_PATTERNS: PatternIndex<Phrase> = indexPatterns([
  ...noAct,
  ...offer.patterns,
  ...reject.patterns,
  ...concern.patterns,
  ...condole.patterns,
  ...congratulate.patterns,
  ...invite.patterns,
  ...appreciate.patterns,
  ...commit.patterns,
  ...agree.patterns,
  ...request.patterns,
  ...reportingVerbs,
  ...inform.patterns,
  ...exchangeViews.patterns,
  ...emphasize.patterns,
]);

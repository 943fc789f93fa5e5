import type { Candidate } from './candidate.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Verbs of welcome and praise. */
const PRAISING = /^(?:welcom|prais|commend|laud|hail|applaud|appreciat)/u;

/** What two sides have and do together. */
const SHARED =
  /^(?:relations|relationship|ties|partnership|friendship|cooperation|co-operation|collaboration|dialogue|bilateral|both|two|we|they|our|their)$/u;

/** Words of a clause in which its subject stands. */
const SUBJECT_REACH = 12;

/** "Welcomed how closely the two countries cooperate": the relationship is praised, and no one thanked for what he did. */
export function praiseTies(text: StatementText, { end }: WordSpan, one: Candidate): void {
  if (one.act !== 'APPRECIATE' || one.clause === null) return;
  const { words, mentions } = text;
  if (words[one.clause - 1]!.folded !== 'how') return;
  if (!words.slice(one.begin, one.end).some((word) => PRAISING.test(word.folded))) return;
  const last = Math.min(end, one.clause + SUBJECT_REACH);
  const shared = words.slice(one.clause, last).some((word) => SHARED.test(word.folded));
  const states = mentionsWithin(mentions.countries, words[one.clause]!.start, words[last - 1]!.end);
  if (shared || new Set(states.map(({ code }) => code)).size > 1) one.act = 'EMPHASIZE';
}

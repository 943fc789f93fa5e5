import type { Word } from '../officials/words.ts';
import type { Candidate } from './candidate.ts';
import type { VerbPlace } from './place-verb.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Words looked back through for "between". */
const REACH = 6;

/** "Noted how important it is for relations between Belarus and Russia that": the second of two, and no subject. */
function joinsTwo(words: readonly Word[], first: number, and: number): boolean {
  for (let i = and - 1; i >= first && i > and - REACH; i -= 1) {
    if (words[i]!.folded === 'between') return true;
    if (/^[,;:]$/u.test(words[i]!.text)) return false;
  }
  return false;
}

/** "The Thai side announced that …, and the Cambodian side that it would": the verb is told once. */
export function gappedReport(
  text: StatementText,
  referent: PlacedReferent,
  last: Candidate | undefined,
): Candidate | null {
  const { words } = text;
  if (
    last === undefined ||
    words[referent.end]?.folded !== 'that' ||
    words[referent.first - 1]?.folded !== 'and' ||
    joinsTwo(words, last.end, referent.first - 1)
  )
    return null;
  if (last.subject === null || last.phrase.act === null) return null;
  const place: VerbPlace = {
    ...last.place,
    how: 'DIRECT',
    subject: referent,
    begin: referent.end,
    relative: false,
  };
  return {
    ...last,
    place,
    subject: referent,
    begin: referent.end,
    end: referent.end + 1,
    clause: referent.end + 1,
    inner: { begin: referent.end, end: referent.end + 1 },
  };
}

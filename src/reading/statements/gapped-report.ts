import type { Candidate } from './candidate.ts';
import type { VerbPlace } from './place-verb.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

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
    words[referent.first - 1]?.folded !== 'and'
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

import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Whether someone speaks for a ministry and the clause that follows tells what others did: "stated that the two ministers agreed". */
export function tellsOfOthers(text: StatementText, speaker: PlacedReferent | null, clause: number): boolean {
  if (speaker === null) return false;
  const other = text.referentAt.get(clause)?.referent;
  // "The press office reported that the two Prime Ministers discussed"
  const together = other?.kind === 'BOTH' || other?.kind === 'GROUP';
  if (!isSpokesperson(text, speaker)) return together && isOffice(text, speaker);
  if (other === undefined)
    return /^(?:talks|discussions|meeting)$/u.test(text.words[clause + 1]?.folded ?? '');
  if (together) return true;
  return other.kind === 'PERSON' && !other.people.some((one) => speaker.referent.people.includes(one));
}

/** Whether an expression is a ministry or an office that tells the press. */
const isOffice = ({ words }: StatementText, { first, end }: PlacedReferent): boolean =>
  words.slice(first, end).some((word) => /^(?:ministry|office|service|secretariat)$/u.test(word.folded));

/** Whether an expression is a spokesperson, by its own words or by the post of the one it stands for. */
function isSpokesperson(
  { words, officials }: StatementText,
  { first, end, referent }: PlacedReferent,
): boolean {
  for (let i = first; i < end; i += 1) if (words[i]!.folded.startsWith('spokes')) return true;
  return referent.people.some((one) =>
    officials.people[one]?.posts.some((post) => /spokes/iu.test(post.title)),
  );
}

import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Words looked through for the agent of a passive: "was extended to his guest by the Minister". */
const AGENT_REACH = 12;

/** Who acts in the passive: the expression after "by" that follows in the sentence; null where none does. */
export function agentAfter({ words, referentAt }: StatementText, at: number): PlacedReferent | null {
  const sentence = words[at - 1]?.sentence;
  for (let i = at - 1; i < at + AGENT_REACH && words[i + 1]?.sentence === sentence; i += 1) {
    if (words[i]!.folded === 'by') return referentAt.get(i + 1) ?? null;
    if (/^[;:]$/u.test(words[i]!.text)) return null;
  }
  return null;
}

/** Who acts in the passive, named before the clause that he says: "it was stressed by the Minister that"; null where no one is. */
export function agentWithin(
  { words, referentAt }: StatementText,
  first: number,
  end: number,
): PlacedReferent | null {
  for (let i = first; i + 1 < end; i += 1)
    if (words[i]!.folded === 'by') return referentAt.get(i + 1) ?? null;
  return null;
}

import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** Characters, about two sentences, within which a text goes on about a field that it named. */
const REACH = 300;

/**
 * The candidates that stand without words for fields around them, but shortly after their field was named: "agreed to
 * work together in health. Its hospitals …" goes on about health. They name no field that was not named; an act that
 * takes them up is on it. Those that lie on a firm candidate are left out.
 */
export function goingOn(
  { tokens }: TextDocument,
  candidates: readonly TopicCandidate[],
  firm: readonly boolean[],
  found: readonly FoundTopic[],
): readonly number[] {
  const last = new Map<string, number>();
  const again: number[] = [];
  let next = 0;
  let firmEnd = 0;
  for (let i = 0; i < candidates.length; i += 1) {
    const { firstToken, endToken, ids, kind } = candidates[i]!;
    if (firm[i] === true) {
      firmEnd = Math.max(firmEnd, endToken);
      continue;
    }
    const { start } = tokens[firstToken]!;
    for (; next < found.length && found[next]!.start < start; next += 1)
      if (found[next]!.counts) last.set(found[next]!.id, found[next]!.start);
    const near = ids.every((id) => start - (last.get(id) ?? -Infinity) < REACH);
    if (kind === 'SECTOR' && firstToken >= firmEnd && near && !liesOnFirm(candidates, firm, i)) again.push(i);
  }
  return again;
}

/** Candidates after one that may lie on it, at most. */
const OVERLAPS = 3;

function liesOnFirm(candidates: readonly TopicCandidate[], firm: readonly boolean[], at: number): boolean {
  for (let i = at + 1; i <= at + OVERLAPS; i += 1)
    if (firm[i] === true && candidates[i]!.firstToken < candidates[at]!.endToken) return true;
  return false;
}

import { namesBefore } from './office-subject.ts';
import type { StatementText } from './statement-text.ts';

/** The other of the two sides of a release; null where there are not two. */
export function otherSide({ document, partner }: StatementText, side: string): string | null {
  const own = document.release.publisher.country;
  if (side === own) return partner;
  return side === partner ? own : null;
}

/** The person of a side who is named last before a word. */
export function lastSpeakerOf(text: StatementText, side: string, at: number): number | null {
  const { people } = text.officials;
  return (
    namesBefore(text, text.words[at]!.start).findLast((name) => people[name.person]?.country === side)
      ?.person ?? null
  );
}

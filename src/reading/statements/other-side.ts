import { mentionsWithin } from './mentions-within.ts';
import { namesBefore } from './office-subject.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

/** The other of the two sides of a release; null where there are not two. */
export function otherSide({ document, partner, engagements }: StatementText, side: string): string | null {
  const own = document.release.publisher.country;
  if (side === own && partner !== null) return partner;
  if (side === partner) return own;
  // No state is the partner of the text as a whole, but one of each contact.
  const others = new Set(
    engagements.flatMap(({ countries }) =>
      countries.includes(side) ? countries.filter((code) => code !== side) : [],
    ),
  );
  return others.size === 1 ? ([...others][0] ?? null) : null;
}

/** The person of a side who is named last before a word. */
export function lastSpeakerOf(text: StatementText, side: string, at: number): number | null {
  const { people } = text.officials;
  return (
    namesBefore(text, text.words[at]!.start).findLast((name) => people[name.person]?.country === side)
      ?.person ?? null
  );
}

/** Whether the words of an expression name a person, a state or an organisation. */
export function isNamed({ words, officials, mentions }: StatementText, one: PlacedReferent): boolean {
  const start = words[one.first]!.start;
  const end = words[one.end - 1]!.end;
  return (
    mentionsWithin(officials.names, start, end).length > 0 ||
    mentionsWithin(mentions.countries, start, end).length > 0 ||
    mentionsWithin(mentions.organizations, start, end).length > 0
  );
}

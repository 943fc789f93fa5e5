import type { Place } from '../../model/contribution.ts';
import type { TextQuery } from '../../model/text-query.ts';
import { matchesIn, type Match } from './matches-in.ts';

/** Characters of a snippet around its match, and of the text that is looked through. */
const LENGTH = 220;
const MOST_CHARACTERS = 200_000;

/**
 * The place of a text where most of what a query asks for stands together, from the first of its words to the last; null if
 * nothing of it stands there (as when only the title matches).
 */
export function placeOfMatch(text: string, query: TextQuery): Place | null {
  return bestPlace(matchesIn(text.slice(0, MOST_CHARACTERS), query));
}

/** The words of a text around a place of it, on one line, with "…" where it was cut. */
export function snippetAround(text: string, [first, last]: Place): string {
  const from = Math.max(0, first - Math.floor((LENGTH - (last - first)) / 3));
  const to = Math.min(text.length, from + LENGTH);
  const start = from === 0 ? 0 : afterSpace(text, from, first);
  const end = to === text.length ? to : beforeSpace(text, to, last);
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
}

/** The stretch of matches, no longer than a snippet, with most different terms; of equals the first. */
function bestPlace(matches: readonly Match[]): Place | null {
  const inside = new Map<string, number>();
  let best: Place | null = null;
  let most = 0;
  let first = 0;
  for (const match of matches) {
    inside.set(match.term, (inside.get(match.term) ?? 0) + 1);
    for (
      let out = matches[first];
      out !== undefined && match.end - out.start > LENGTH;
      out = matches[first]
    ) {
      const left = (inside.get(out.term) ?? 0) - 1;
      if (left === 0) inside.delete(out.term);
      else inside.set(out.term, left);
      first += 1;
    }
    if (inside.size > most) {
      most = inside.size;
      best = [matches[first]?.start ?? match.start, match.end];
    }
  }
  return best;
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space === -1 ? limit : from + space + 1;
}

function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space === -1 ? to : limit + space;
}

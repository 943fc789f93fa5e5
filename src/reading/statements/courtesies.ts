import { PREPOSITIONS } from '../lexicon/statement-words.ts';
import type { Phrase } from './act-rule.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { StatementText } from './statement-text.ts';

/** "Welcomed the Minister to Cambodia" is a courtesy; "welcomed the Minister's proposal" is none. */
export function welcomesSomeone({ words, referentAt }: StatementText, match: PatternMatch<Phrase>): boolean {
  if (!words[match.first]!.folded.startsWith('welcom') || match.end - match.first > 1) return false;
  const guest = referentAt.get(match.end);
  if (guest?.referent.kind !== 'PERSON') return false;
  if (!/^['’]s?$/u.test(words[guest.end]?.text ?? '')) return true;
  // "Welcomed the President's special envoy"
  return words.slice(guest.end + 1, guest.end + 4).some((word) => GUESTS.test(word.folded));
}

/** "Called on the Minister for Foreign Affairs": the words after "for" name an office, so that someone is visited. */
export function callsOnHolder({ words, referentAt }: StatementText, match: PatternMatch<Phrase>): boolean {
  const last = match.end - 1;
  if (!match.pattern.source.startsWith('call! ~ on')) return false;
  // "Called on the Prime Minister at his residence during his stay to attend the feast"
  for (let i = match.first + 2; i < match.first + VISITED_REACH; i += 1) {
    const visited = referentAt.get(i);
    if (visited?.referent.kind !== 'PERSON') continue;
    const next = words[visited.end]?.folded ?? '';
    if (PREPOSITIONS.has(next) && !/^(?:to|for)$/u.test(next)) return true;
    break;
  }
  if (words[last]!.folded !== 'for') return false;
  if (words[match.end]?.shape === 'TITLE') return true;
  for (let i = match.first + 1; i < last; i += 1) if ((referentAt.get(i)?.end ?? 0) > last) return true;
  return false;
}

/** Who is sent or comes along. */
const GUESTS =
  /^(?:envoy|representative|minister|ambassador|delegation|counterpart|adviser|advisor|deputy|spouse|wife)$/u;

/** Words from "called" to the one called on. */
const VISITED_REACH = 6;

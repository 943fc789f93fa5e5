import type { Actor } from './actor-of.ts';
import type { Candidate } from './candidate.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { StatementText } from './statement-text.ts';

/** Words of what both sides speak well of. */
const OBJECT_REACH = 10;

/** Words that tell of what the two sides have in common. */
const SHARED =
  /^(?:between|bilateral|mutual|both|their|relations|relationship|ties|partnership|friendship|progress)$/u;

/**
 * What an act is when both sides do it: they tell no one anything but talk of it ("briefed each other"), hold it ("confirmed") or
 * agree on it ("announced", "confirmed that they would"); they give and thank no one but promise, and value what they share.
 */
export function settleJointAct(text: StatementText, one: Candidate, { side }: Actor, limit: number): void {
  if (side !== 'BOTH') return;
  const { words } = text;
  const verbs = words.slice(one.begin, one.end);
  const has = (verb: string): boolean => verbs.some((word) => word.folded.startsWith(verb));
  if (one.act === 'OFFER') one.act = 'COMMIT';
  if (one.act === 'COMMIT' && has('confirm') && tellsOfThem(text, one)) one.act = 'AGREE';
  if (one.act === 'APPRECIATE' && valuesShared(text, one, limit)) one.act = 'EMPHASIZE';
  if (one.act !== 'INFORM') return;
  one.act = has('announc') ? 'AGREE' : has('confirm') ? 'EMPHASIZE' : 'EXCHANGE_VIEWS';
}

/** "Confirmed that they would coordinate"; to continue is a promise. */
const tellsOfThem = ({ words }: StatementText, { begin, end }: Candidate): boolean =>
  !words.slice(end, end + 3).some((word) => word.folded === 'continue') &&
  words
    .slice(begin, end + 2)
    .some((word, i) => word.folded === 'they' && words[begin + i - 1]!.folded === 'that');

/** "Acknowledged the progress of the dam", "highly appreciated the contacts between the leaders": no one else is thanked. */
function valuesShared({ words, mentions }: StatementText, one: Candidate, limit: number): boolean {
  const verb = words
    .slice(one.begin, one.end)
    .find((word) =>
      /^(?:appreciat|acknowledg|recogni|commend|prais|laud|hail|applaud|valu)/u.test(word.folded),
    );
  if (verb === undefined) return false;
  const last = Math.min(one.end + OBJECT_REACH, limit, words.length);
  for (let i = one.begin; i < last; i += 1) {
    if (/^(?:for|to|of)$/u.test(words[i]!.folded) && i > one.end) break;
    if (SHARED.test(words[i]!.folded)) return true;
  }
  return (
    /^(?:acknowledg|recogni)/u.test(verb.folded) &&
    mentionsWithin(mentions.organizations, words[one.begin]!.start, words[last - 1]!.end).length === 0
  );
}

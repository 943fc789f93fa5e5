import type { SpeechActId } from '../../model/reference.ts';
import type { RuleCard } from '../rule.ts';
import { keyOf } from './act-pattern.ts';
import type { Candidate } from './candidate.ts';
import type { StatementText, WordSpan } from './statement-text.ts';
import { isOneOf } from './verb-sets.ts';

export const card: RuleCard = {
  name: 'shared-head',
  reads:
    'A second act that one verb brings: "expressed satisfaction with the ties and their readiness to deepen them". The noun tells the act; its verb and its subject are those of the first.',
  examples: [
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Both Ministers expressed satisfaction with the state of ties and their readiness to take them further.',
      gives: ['BOTH COMMIT "their readiness to take them further"'],
    },
    {
      text: 'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa conveyed the thanks of her government for the rescue and the hope that the search would continue.',
      gives: ['JP REQUEST -> KH "the hope that the search would continue"'],
    },
  ],
  counterexamples: [
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa expressed her commitment and her readiness to help.',
    'Cambodian Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa in Phnom Penh on 14 May 2024. Minister Kamikawa expressed concern over the fighting and the hope that had been lost by many.',
  ],
};

/** Verbs that bring nouns of more than one act. */
const BRINGING: ReadonlySet<string> = new Set(
  'express convey voice extend offer reiterate reaffirm renew confirm reconfirm state declare manifest transmit communicate present register'.split(
    ' ',
  ),
);

const of = (act: SpeechActId, nouns: string): readonly (readonly [string, SpeechActId])[] =>
  nouns.split(' ').map((noun) => [noun, act]);

/** The act that a noun brought tells. */
const NOUN_ACTS: ReadonlyMap<string, SpeechActId> = new Map([
  ...of('APPRECIATE', 'gratitude appreciation thanks'),
  ...of(
    'COMMIT',
    'readiness willingness commitment determination desire support solidarity intention resolve',
  ),
  ...of('CONCERN', 'concern concerns regret disappointment alarm'),
  ...of('CONDOLE', 'condolences sympathy'),
  ...of('CONGRATULATE', 'congratulations felicitations'),
  ...of('EMPHASIZE', 'satisfaction confidence conviction belief'),
  ...of('REJECT', 'opposition condemnation rejection'),
  ...of('REQUEST', 'hope hopes wish expectation request'),
]);

/** Words between a verb's first noun and its second. */
const REACH = 40;

/** Words that make what follows a noun of the subject's own. */
const OWNED = /^(?:its|their|his|her|our|my|the|a)$/u;

/** Words that lead from such a noun to what it is about. */
const COMPLEMENT =
  /^(?:to|for|that|in|at|over|with|about|on|towards|toward|against|of|regarding|concerning)$/u;

/** The acts of the further nouns that a candidate's verb brings, up to, not including, the word `limit`. */
export function furtherHeads(
  { words }: StatementText,
  span: WordSpan,
  one: Candidate,
  limit: number,
): readonly Candidate[] {
  if (one.phrase.kind !== 'PREDICATE' || one.clause !== null || one.inner !== null) return [];
  if (!words.slice(one.begin, one.end).some((word) => isOneOf(BRINGING, keyOf(word)))) return [];
  const found: Candidate[] = [];
  let act = one.act;
  for (let i = one.end; i < Math.min(limit, span.end, one.end + REACH); i += 1) {
    if (/^[.;:]$/u.test(words[i]!.text)) break;
    if (words[i]!.folded !== 'and' && words[i]!.key !== 'as-well-as') continue;
    let first = i + 1;
    if (words[i]!.folded === 'and' && words[first]?.folded === 'also') first += 1;
    if (!OWNED.test(words[first]?.folded ?? '')) continue;
    // At most two adjectives: "their full and deep readiness".
    let noun = first + 1;
    while (noun < first + 4 && words[noun]?.shape === 'LOWER' && !NOUN_ACTS.has(words[noun]!.folded))
      noun += 1;
    const next = NOUN_ACTS.get(words[noun]?.folded ?? '');
    const after = words[noun + 1]?.folded ?? '';
    if (next === undefined || next === act || noun >= limit || !COMPLEMENT.test(after)) continue;
    // "The hope that had been lost"
    if (after === 'that' && /^(?:had|has|have|was|were|is|are)$/u.test(words[noun + 2]?.folded ?? ''))
      continue;
    found.push({
      ...one,
      act: next,
      rule: card.name,
      place: { ...one.place, how: 'CHAIN', begin: first },
      begin: first,
      end: noun + 1,
      clause: after === 'that' ? noun + 2 : null,
      inner: null,
      cancelled: false,
    });
    act = next;
  }
  return found;
}

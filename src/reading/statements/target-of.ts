import type { SpeechActId } from '../../model/reference.ts';
import { PREPOSITIONS } from '../lexicon/statement-words.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';

/** Acts that are done to whoever the verb's object names. */
const ADDRESSED: ReadonlySet<SpeechActId> = new Set([
  'APPRECIATE',
  'CONGRATULATE',
  'CONDOLE',
  'REQUEST',
  'INVITE',
  'INFORM',
  'OFFER',
  'REJECT',
  'CONCERN',
]);

/** Acts whose object may lie with a third state: "concern about the situation in Myanmar", "condemned the DPRK's test". */
const OF_THIRD_STATES: ReadonlySet<SpeechActId> = new Set(['REJECT', 'CONCERN', 'CONDOLE']);

/**
 * The state or organisation addressed: whoever the verb's object names at once, else the partner of the contact, else
 * another state that the object names. Null where both sides act on no one else, or where no one is addressed.
 */
export function targetOf(
  text: StatementText,
  act: SpeechActId,
  side: string,
  object: WordSpan,
  reach: number,
  partner: string | null,
): string | null {
  const foreign: PlacedReferent[] = [];
  for (let i = object.first; i < object.end; i += 1) {
    const one = text.referentAt.get(i);
    // "Thanked Malaysia, the United States and China"
    if (one?.referent.kind === 'GROUP' && i <= reach) return null;
    if (one !== undefined && one.referent.sides.length === 1 && one.referent.sides[0] !== side)
      foreign.push(one);
  }
  // "Condemned the attack in Kabul": done by no one who is spoken to.
  if (act === 'REJECT' && condemnsDeed(text, object, reach)) return doerOf(text, object, side);
  const sideOf = (one: PlacedReferent | undefined): string | null => one?.referent.sides[0] ?? null;
  const direct = foreign.find((one) => one.first <= reach);
  if (side === 'BOTH')
    return act === 'REQUEST' || act === 'CONGRATULATE' || act === 'AGREE' ? stateOnly(direct, text) : null;
  if (
    direct !== undefined &&
    ADDRESSED.has(act) &&
    (partner === null || isPartyTo(direct) || isObject(text, direct, reach - 2))
  )
    return sideOf(direct);
  if (SPOKEN_TO.has(act) && addressesMany(text, reach - 2, object.end)) return null;
  if (foreign.some((one) => sideOf(one) === partner)) return partner;
  const named = statesNamed(text, object).filter((code) => code !== side);
  if (named.includes(partner ?? '')) return partner;
  if (OF_THIRD_STATES.has(act) && named.length > 0) return named[0] ?? null;
  return partner ?? (ADDRESSED.has(act) || act === 'COMMIT' ? (named[0] ?? sideOf(foreign[0])) : null);
}

/** Verbs of condemning. */
const CONDEMNING =
  /^(?:condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|deplor(?:e|es|ed|ing))$/u;

/** Deeds of violence, which are condemned whoever hears it. */
const VIOLENT =
  /^(?:attacks?|killings?|murders?|assassinations?|terrorism|violence|bombings?|shootings?|massacres?|coup|atrocity|atrocities|stabbings?|hijacking|kidnappings?|explosions?)$/u;

/** Words between such a verb and the deed. */
const DEED_REACH = 10;

/** Whether a verb condemns a deed of violence. */
const condemnsDeed = ({ words }: StatementText, { first, end }: WordSpan, reach: number): boolean =>
  words.slice(Math.max(0, first - 1), reach - 2).some((word) => CONDEMNING.test(word.folded)) &&
  words.slice(first, Math.min(end, reach + DEED_REACH)).some((word) => VIOLENT.test(word.folded));

/** The state that did it: "Russia's attack", "the Iranian strikes", "an attack by"; not where it was done, nor to whom. */
function doerOf(
  { words, mentions, text }: StatementText,
  { first, end }: WordSpan,
  side: string,
): string | null {
  const named = mentionsWithin(mentions.countries, words[first]!.start, words[end - 1]!.end);
  const doer = named.find((one) => {
    const at = text.wordAt(one.start);
    const before = words[at - 1]?.folded === 'the' ? words[at - 2]?.folded : words[at - 1]?.folded;
    const owns =
      /^['’]s?$/u.test(words[text.wordAt(one.end)]?.text ?? '') ||
      words[text.wordAt(one.end)]?.shape === 'LOWER';
    return one.code !== side && (before === 'by' || (owns && !PREPOSITIONS.has(before ?? '')));
  });
  return doer?.code ?? null;
}

/** Acts whose object is the one spoken to. */
const SPOKEN_TO: ReadonlySet<SpeechActId> = new Set([
  'REQUEST',
  'INFORM',
  'APPRECIATE',
  'CONGRATULATE',
  'OFFER',
]);

/** Words of an object in which its noun stands. */
const OBJECT_REACH = 5;

/** "Urged the international community", "thanked both parties", "briefed the others": many at once. */
function addressesMany({ words }: StatementText, first: number, end: number): boolean {
  for (let i = afterOn(words, first); i < Math.min(first + OBJECT_REACH, end, words.length); i += 1) {
    const { shape, folded } = words[i]!;
    if (shape === 'MARK' || folded === 'to' || folded === 'that' || PREPOSITIONS.has(folded)) return false;
    if (shape === 'LOWER' && MANY.test(folded)) return true;
  }
  return false;
}

/** The word after "on" in "called upon the community to", which the verb's words may end with. */
function afterOn(words: StatementText['words'], verbEnd: number): number {
  if (words[verbEnd - 1]?.folded !== 'to') return verbEnd;
  for (let i = verbEnd - 2; i > verbEnd - OBJECT_REACH - 2 && i > 0; i -= 1)
    if (/^(?:on|upon)$/u.test(words[i]!.folded)) return i + 1;
  return verbEnd;
}

/** Who is many. */
const MANY =
  /^(?:community|parties|partners|neighbours|neighbors|colleagues|ambassadors|others|nations|donors|actors|stakeholders|belligerents|states|countries|members|envoys|creditors|everyone)$/u;

/** "Urged UNHCR to", "commended the Council for": a body that a verb addresses at once. */
const isObject = ({ words }: StatementText, one: PlacedReferent, verbEnd: number): boolean =>
  one.first - verbEnd <= 1 &&
  !/^['’]s?$/u.test(words[one.end]?.text ?? '') &&
  /^(?:to|for|on|[,.;])$/u.test(words[one.end]?.folded || (words[one.end]?.text ?? '.'));

/** Whether an expression is a state, a person or a body that can be addressed, not one of a group's frameworks. */
const isPartyTo = (one: PlacedReferent): boolean => one.referent.kind !== 'ORGANIZATION';

/** A third state addressed by both sides: "ask France for experts". */
function stateOnly(one: PlacedReferent | undefined, text: StatementText): string | null {
  const side = one?.referent.sides[0] ?? null;
  if (one === undefined || side === null || one.referent.kind !== 'STATE') return null;
  const parties = new Set(text.engagements.flatMap((contact) => contact.countries));
  return parties.has(side) || side === text.document.release.publisher.country ? null : side;
}

/** The states that words name, by name, adjective or people, in order. */
function statesNamed(text: StatementText, { first, end }: WordSpan): readonly string[] {
  const start = text.words[first]?.start;
  const close = text.words[end - 1]?.end;
  if (start === undefined || close === undefined || end <= first) return [];
  return mentionsWithin(text.mentions.countries, start, close)
    .filter((one) => one.counts)
    .map((one) => one.code);
}

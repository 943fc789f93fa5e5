import type { SpeechActId } from '../../model/reference.ts';
import { ADDRESSING_VERBS } from '../lexicon/speech-reporting.ts';
import { PREPOSITIONS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { keyOf } from './act-pattern.ts';
import type { Actor } from './actor-of.ts';
import type { Candidate } from './candidate.ts';
import { mentionsWithin } from './mentions-within.ts';
import { isNamed, lastSpeakerOf, otherSide } from './other-side.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';
import { isOneOf } from './verb-sets.ts';

/** Acts done to whoever the verb's object names: no one does them to his own side. */
const DONE_TO_ANOTHER: ReadonlySet<SpeechActId> = new Set([
  'APPRECIATE',
  'CONGRATULATE',
  'INFORM',
  'INVITE',
  'OFFER',
  'REQUEST',
]);

/** Acts whose noun someone owns: "Japan's commitment". */
const OWNED: ReadonlySet<SpeechActId> = new Set([
  'APPRECIATE',
  'COMMIT',
  'CONCERN',
  'CONDOLE',
  'CONGRATULATE',
  'REJECT',
  'REQUEST',
]);

/** Verbs that only bring a noun, which then is the actor's own. */
const BRINGING: ReadonlySet<string> = new Set(
  'express convey voice extend reiterate renew reaffirm reconfirm repeat restate affirm confirm underline underscore stress highlight emphasise state signal pledge put place record'.split(
    ' ',
  ),
);

/** Words between a verb and the one whose promise it brings: "assured the President of India's support". */
const OWNER_REACH = 7;

/** Words between a verb and the one addressed. */
const DIRECT_REACH = 2;

/**
 * Whose an act is where its subject does not say of which state it is, so that it may have been taken for the wrong one: the
 * state whose promise the words bring ("reaffirmed India's support") acts itself, and no one thanks his own side.
 */
export function settleSide(text: StatementText, one: Candidate, actor: Actor, limit: number): Actor {
  if (actor.side === 'BOTH' || one.place.passive || one.subject === null || namesState(text, one.subject))
    return actor;
  const owner = ownerOf(text, one);
  const other = otherSide(text, actor.side);
  // "Expressed Qatar's welcome of the agreement", said by a Qatari.
  if (owner === actor.side) return actor;
  const settled =
    owner !== null && takesPart(text, owner)
      ? owner
      : ((!isNamed(text, one.subject) || one.place.how === 'CHAIN') &&
            addressesItself(text, one, actor.side, limit)) ||
          praisesItself(text, one, actor.side, limit)
        ? other
        : null;
  return settled === null ? actor : { side: settled, speaker: lastSpeakerOf(text, settled, one.begin) };
}

/** Whether a subject says of which state it is: "the Thai side", "Japanese Minister Ono". */
const namesState = ({ words, mentions }: StatementText, { first, end }: PlacedReferent): boolean =>
  mentionsWithin(mentions.countries, words[first]!.start, words[end - 1]!.end).length > 0;

/** Whether a state publishes the text, is its other side or takes part in a contact. */
const takesPart = ({ document, partner, engagements }: StatementText, side: string): boolean =>
  side === document.release.publisher.country ||
  side === partner ||
  engagements.some((contact) => contact.countries.includes(side));

/** Words of what is praised. */
const PRAISED_REACH = 6;

/** "Highly appreciated the efforts of Uzbekistan", said by an Uzbek: no one praises his own side. */
function praisesItself(
  { words, mentions, text }: StatementText,
  one: Candidate,
  side: string,
  limit: number,
): boolean {
  if (one.act !== 'APPRECIATE' || one.phrase.kind !== 'PREDICATE') return false;
  const last = Math.min(one.end + PRAISED_REACH, limit, words.length) - 1;
  const named = mentionsWithin(mentions.countries, words[one.begin]!.start, words[last]!.end);
  const own = named.find((mention) => mention.code === side);
  if (own === undefined || named.length !== 1) return false;
  const at = text.wordAt(own.start);
  return (
    words[at - 1]?.folded === 'of' ||
    // "The policy of receiving Sudanese nationals": of what is done to them.
    (words[at - 2]?.folded === 'of' && !words[at - 1]!.folded.endsWith('ing')) ||
    /^['’]s?$/u.test(words[text.wordAt(own.end)]?.text ?? '')
  );
}

/** The state whose commitment, thanks or concern the verb brings: "conveyed Japan's gratitude"; null where none is named so. */
function ownerOf({ words, mentions, text }: StatementText, one: Candidate): string | null {
  const assures = /^(?:re)?assur/u.test(words[one.end - 1]!.folded);
  const brings = OWNED.has(one.act) && wordsInclude(words, one, BRINGING);
  if (!assures && !brings) return null;
  const from = assures ? one.end : one.begin;
  // "Assured that Indonesia would stay Cambodia's friend": the owner opens the clause.
  const reach = one.clause === null ? one.end + OWNER_REACH : one.clause + 3;
  const to = assures ? Math.min(one.end + OWNER_REACH, reach, words.length) : one.end;
  if (to <= from) return null;
  for (const { start, end, code } of mentionsWithin(
    mentions.countries,
    words[from]!.start,
    words[to - 1]!.end,
  )) {
    if (!/^['’]s?$/u.test(words[text.wordAt(end)]?.text ?? '')) continue;
    const first = text.wordAt(start);
    let governed = false;
    for (let i = from; i < first; i += 1)
      governed ||=
        PREPOSITIONS.has(words[i]!.folded) &&
        words[i]!.folded !== 'to' &&
        !(assures && words[i]!.folded === 'of');
    return governed ? null : code;
  }
  return brings
    ? (peopleAfter({ words, mentions, text }, one.end) ?? stateAfterNoun({ words, mentions, text }, one))
    : null;
}

/** Nouns of what only its owner has to bring. */
const OWNED_NOUN =
  /^(?:gratitude|thanks|condolences|sympathy|concern|concerns|readiness|willingness|commitment|determination|congratulations|solidarity|desire|wish|intention|resolve)$/u;

/** "Conveyed the gratitude of Zambia", "reaffirmed the desire of Pakistan to": the state after the noun; null where none follows at once. */
function stateAfterNoun(
  { words, mentions, text }: Pick<StatementText, 'words' | 'mentions' | 'text'>,
  one: Candidate,
): string | null {
  for (let i = one.begin; i < one.end; i += 1) {
    if (!OWNED_NOUN.test(words[i]!.folded) || words[i + 1]?.folded !== 'of') continue;
    const first = words[i + 2]?.folded === 'the' ? i + 3 : i + 2;
    const at = words[first];
    if (at === undefined) return null;
    return (
      mentionsWithin(mentions.countries, at.start, at.end + LONGEST_STATE).find(
        (state) => text.wordAt(state.start) === first,
      )?.code ?? null
    );
  }
  return null;
}

/** Letters that a state's name goes on after its first word at most. */
const LONGEST_STATE = 40;

/** Words of "of the Government and people of". */
const PEOPLE_REACH = 9;

/** "The appreciation of the Government and people of Guyana": the state whose they are; null where no such words follow at once. */
function peopleAfter(
  { words, mentions, text }: Pick<StatementText, 'words' | 'mentions' | 'text'>,
  at: number,
): string | null {
  if (words[at]?.folded !== 'of' || words[at + 1]?.folded !== 'the') return null;
  if (!/^(?:government|people|royal|state|leadership|nation)$/u.test(words[at + 2]?.folded ?? ''))
    return null;
  const last = Math.min(at + PEOPLE_REACH, words.length) - 1;
  const [state] = mentionsWithin(mentions.countries, words[at]!.start, words[last]!.end);
  if (state === undefined) return null;
  for (let i = at + 2; i < text.wordAt(state.start); i += 1)
    if (!/^(?:government|people|royal|state|leadership|nation|and|of|the)$/u.test(words[i]!.folded))
      return null;
  return state.code;
}

const wordsInclude = (words: readonly Word[], one: Candidate, verbs: ReadonlySet<string>): boolean => {
  for (let i = one.begin; i < one.end; i += 1) if (isOneOf(verbs, keyOf(words[i]!))) return true;
  return false;
};

/** Whether an act would be done to the actor's own side, named right after the verb. */
function addressesItself(text: StatementText, one: Candidate, side: string, limit: number): boolean {
  if (!DONE_TO_ANOTHER.has(one.act) || one.clause !== null) return false;
  // "Relayed the invitation of": what is named is no addressee.
  const bare = keyOf(text.words[one.end - 1]!);
  const to = text.words[one.end]?.folded === 'to';
  // "Invited her to New Zealand", said by its own minister.
  if (to ? one.act === 'INVITE' : !isOneOf(ADDRESSING_VERBS, bare)) return false;
  for (let i = one.end; i <= Math.min(one.end + DIRECT_REACH, limit - 1); i += 1) {
    const object = text.referentAt.get(i);
    if (object === undefined) continue;
    const { sides } = object.referent;
    return sides.length === 1 && sides[0] === side && isNamed(text, object);
  }
  return false;
}

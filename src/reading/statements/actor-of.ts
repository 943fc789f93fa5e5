import { agentAfter } from './agent-after.ts';
import type { Candidate } from './candidate.ts';
import type { InsertedSpeech } from './inserted-speech.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Who acts: a side, and the person who speaks for it where one does. */
export interface Actor {
  readonly side: string;
  readonly speaker: number | null;
}

const BOTH_SIDES: Actor = { side: 'BOTH', speaker: null };

/**
 * Whose an act is: the subject's; for a state told of in someone's voice that person's; for a judgement the one who speaks
 * or publishes. Null if nobody can tell.
 */
export function actorOf(
  text: StatementText,
  one: Candidate,
  inserted: InsertedSpeech | null,
  voice: Actor | null,
): Actor | null {
  const { kind } = one.phrase;
  if (kind === 'THING' || kind === 'MUTUAL') return BOTH_SIDES;
  if (kind === 'BROUGHT' || one.place.passive) {
    const agent = agentAfter(text, one.end);
    return agent === null ? BOTH_SIDES : actorOfReferent(agent);
  }
  if (kind === 'NOUN') return actorOfNoun(text, one);
  const speaking = inserted === null ? null : actorOfReferent(inserted.speaker);
  if (kind === 'JUDGEMENT' || kind === 'REPORTED') {
    const publisher = text.document.release.publisher.country;
    return speaking ?? voice ?? (publisher === null ? null : { side: publisher, speaker: null });
  }
  if (one.subject === null || speaking !== null) return speaking;
  const actor = actorOfReferent(one.subject);
  if (actor === null) return null;
  return actor.speaker === null && voice !== null && voice.side === actor.side ? voice : actor;
}

/** Whose act a noun is: "the concern of the U.S. side", "at the request of the Prime Minister". */
function actorOfNoun(text: StatementText, one: Candidate): Actor | null {
  // "Minister Tanaka's wish was that"
  if (/^['’]s?$/u.test(text.words[one.begin - 1]?.text ?? '')) {
    const owner = text.referentBefore.get(one.begin - 1);
    return owner === undefined ? null : actorOfReferent(owner);
  }
  for (let i = one.end; i < one.end + 3; i += 1) {
    const referent = text.referentAt.get(i);
    if (referent !== undefined) return actorOfReferent(referent);
  }
  const head = text.words[one.begin]?.folded ?? '';
  return /^(?:signing|signature|adoption)$/u.test(head) ? BOTH_SIDES : null;
}

/** Bodies that speak for the Union. */
const UNION_BODIES: ReadonlySet<string> = new Set(['EUROPEAN-COMMISSION', 'EUROPEAN-COUNCIL', 'EEAS']);

/** The side and speaker that an expression stands for; null if it has no side. */
export function actorOfReferent({ referent }: PlacedReferent): Actor | null {
  const [side] = referent.sides;
  if (referent.kind === 'BOTH' || (referent.kind === 'GROUP' && referent.sides.length > 1)) return BOTH_SIDES;
  if (side === undefined) return null;
  const speaker = referent.people.length === 1 ? (referent.people[0] ?? null) : null;
  return { side: UNION_BODIES.has(side) ? 'EU' : side, speaker };
}

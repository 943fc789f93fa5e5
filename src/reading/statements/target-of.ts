import type { SpeechActId } from '../../model/reference.ts';
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

/**
 * The state or organisation addressed: whoever the object names first on another side, else the partner of the contact;
 * null where both sides act, or where no one is addressed.
 */
export function targetOf(
  text: StatementText,
  act: SpeechActId,
  side: string,
  object: WordSpan,
  partner: string | null,
): string | null {
  const { words } = text;
  const named: PlacedReferent[] = [];
  for (let i = object.first; i < object.end; i += 1) {
    const one = text.referentAt.get(i);
    if (one !== undefined) named.push(one);
  }
  const foreign = named.filter((one) => one.referent.sides.length === 1 && one.referent.sides[0] !== side);
  if (side === 'BOTH') return act === 'REQUEST' || act === 'CONGRATULATE' ? (foreign.find((one) => one.first < object.first + 4)?.referent.sides[0] ?? null) : null;
  if (foreign.some((one) => one.referent.sides[0] === partner)) return partner;
  const addressed = foreign[0];
  if (addressed !== undefined && ADDRESSED.has(act)) return addressed.referent.sides[0] ?? null;
  void words;
  return partner;
}

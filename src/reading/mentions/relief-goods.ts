import type { TextDocument } from '../document.ts';
import type { TopicCandidate } from './topic-candidates.ts';

const RELIEF = 'humanitarian-assistance';
/** Fields whose things are sent as relief, too: medicines, water filters, lamps, rice. */
const SENT_AS_RELIEF = new Set(['health', 'water-and-sanitation', 'energy', 'agriculture', 'education']);
/** Tokens between two members of a list: "tents, 40 tonnes of rice and". */
const APART = 6;

/**
 * The candidates that are goods of a relief consignment and name no field of their own: "tents, medicines and solar
 * lamps".
 */
export function reliefGoods(
  document: TextDocument,
  candidates: readonly TopicCandidate[],
  firm: readonly boolean[],
): ReadonlySet<number> {
  const goods = new Set<number>();
  for (let i = 0; i < candidates.length; i += 1)
    if (firm[i] === true && candidates[i]!.thing && candidates[i]!.ids.includes(RELIEF))
      for (const step of [1, -1]) follow(document, candidates, i, step, goods);
  return goods;
}

/** Goes along the list from the relief goods at `from`, and adds the things of other fields that stand in it. */
function follow(
  document: TextDocument,
  candidates: readonly TopicCandidate[],
  from: number,
  step: number,
  goods: Set<number>,
): void {
  let last = candidates[from]!;
  for (let i = from + step; ; i += step) {
    const next = candidates[i];
    if (next === undefined || next.sentence !== last.sentence) return;
    if (!next.thing && !next.ids.includes(RELIEF)) return;
    const [a, b] = step > 0 ? [last, next] : [next, last];
    if (b.firstToken - a.endToken > APART || !isJoint(document, a.endToken, b.firstToken)) return;
    if (next.ids.every((id) => SENT_AS_RELIEF.has(id))) goods.add(i);
    else if (!next.ids.includes(RELIEF)) return;
    last = next;
  }
}

function isJoint({ tokens }: TextDocument, start: number, end: number): boolean {
  let joint = false;
  for (let i = start; i < end; i += 1) joint ||= /^(?:,|and|&|as|with)$/u.test(tokens[i]!.folded);
  return joint;
}

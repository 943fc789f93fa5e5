import type { StatementRecord } from '../../model/contribution.ts';
import { areKindred, isTelling } from './kindred-acts.ts';

/** What two statements can have in common; the topic weighs most. */
const POINTS = { topics: 12, act: 6, sides: 4, speaker: 1, target: 1 } as const;

/**
 * How much two statements look like the same point in two accounts, by topic, act and side; null where they do not. They
 * share a topic, or have none and an act that makes a point by itself; the act is the same or the same side's kindred one;
 * whoever acts in one acts in the other, alone or with others. Symmetric.
 */
export function samePoint(a: StatementRecord, b: StatementRecord): number | null {
  const sides = overlap(a.sides, b.sides);
  if (sides === 0) return null;
  const sameAct = a.act === b.act;
  if (!sameAct && !(sides === 1 && areKindred(a.act, b.act))) return null;
  const topics = topicsInCommon(a, b);
  if (topics === null) return null;
  return (
    topics * POINTS.topics +
    (sameAct ? POINTS.act : 0) +
    sides * POINTS.sides +
    (a.speaker !== null && a.speaker === b.speaker ? POINTS.speaker : 0) +
    (a.target !== null && a.target === b.target ? POINTS.target : 0)
  );
}

/** The part of the topics that both have, 0 to 1; null where there is none and the acts do not speak for themselves. */
function topicsInCommon(a: StatementRecord, b: StatementRecord): number | null {
  if (a.topics.length > 0 || b.topics.length > 0) return overlap(a.topics, b.topics) || null;
  const alike =
    overlap(a.sides, b.sides) === 1 && (a.target === b.target || a.target === null || b.target === null);
  return alike && isTelling(a.act) && isTelling(b.act) ? 0 : null;
}

/** The part of all items that stands in both lists, 0 to 1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [ours, theirs] = [new Set(a), new Set(b)];
  const all = ours.union(theirs).size;
  return all === 0 ? 0 : ours.intersection(theirs).size / all;
}

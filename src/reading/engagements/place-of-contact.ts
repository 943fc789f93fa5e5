import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { isWho, type LinePlace, type Unit } from './unit.ts';

/** The city where a contact happens: the one that its part of the line names, else the one that opens the line. */
export function placeOf(line: Line, cue: Cue, others: readonly Cue[]): LinePlace | null {
  const { units } = line;
  const next = others.find((other) => other.first >= cue.end)?.first ?? units.length;
  const previous = others.findLast((other) => other.end <= cue.first)?.end ?? 0;
  const stop = units.findIndex(
    (unit, at) =>
      at >= cue.end && /^(?:who|which|where|when|whose)$/u.test(unit.key) && !isHadByThem(units, at, cue),
  );
  const limit = stop < 0 ? next : Math.min(next, stop);
  return (
    nearest(units, cue.first, limit) ??
    nearest(units, previous, cue.first) ??
    nearest(units, 0, others[0]?.first ?? cue.first)
  );
}

/** "a meeting which X had with Y in Hanoi", "the talks, which were held in Hanoi": the clause tells the contact itself. */
const isHadByThem = (units: readonly Unit[], which: number, cue: Cue): boolean =>
  (which === cue.end && isWho(units[which + 1]) && /^(?:had|held|has)$/u.test(units[which + 2]?.key ?? '')) ||
  (which === cue.end + 1 &&
    /^(?:was|were|took)$/u.test(units[which + 1]?.key ?? '') &&
    /^(?:held|convened|conducted|organi[sz]ed|hosted|place)$/u.test(units[which + 2]?.key ?? ''));

function nearest(units: readonly Unit[], from: number, to: number): LinePlace | null {
  for (let i = from; i < to; i += 1) {
    const unit = units[i]!;
    if (unit.place !== null && at(units, i)) return unit.place;
  }
  return null;
}

/** Whether "in", "at" or the like governs a place: "in Hanoi", "at the Ministry in Phnom Penh", "here in Paris". */
function at(units: readonly Unit[], place: number): boolean {
  for (let i = place - 1; i >= 0 && place - i <= 5; i -= 1) {
    const { key } = units[i]!;
    if (/^(?:in|at|to|visited|visiting|visits|visit|from|outside|near)$/u.test(key)) return true;
    if (/^(?:of|with|by|,|and|for)$/u.test(key) || units[i]!.who !== null) return false;
  }
  return place === 0;
}

/** A run of words of two versions of a text: of both, of the earlier alone, or of the later alone. */
export interface ChangeRun {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

interface Change {
  readonly kind: 'REMOVED' | 'ADDED';
  readonly text: string;
  /** In the earlier text of what was removed, in the later of what was added. */
  readonly start: number;
  readonly end: number;
}

/** Characters of what stayed that are shown on each side of a change. */
const AROUND = 90;

/** An earlier text and what became of it, as one text; what stayed is shortened to what stands around the changes. */
export function changeRuns(earlier: string, changes: readonly Change[]): readonly ChangeRun[] {
  const runs: ChangeRun[] = [];
  // How far the earlier and the later text have been told.
  let [told, toldLater] = [0, 0];
  for (const { kind, text, start, end } of changes) {
    const kept = start - (kind === 'REMOVED' ? told : toldLater);
    if (kept > 0)
      runs.push({ kind: 'KEPT', text: shorten(earlier.slice(told, told + kept), told === 0, false) });
    told = kind === 'REMOVED' ? end : told + kept;
    toldLater = kind === 'ADDED' ? end : toldLater + kept;
    runs.push({ kind, text });
  }
  const rest = earlier.slice(told);
  if (rest !== '' && changes.length > 0) runs.push({ kind: 'KEPT', text: shorten(rest, false, true) });
  return runs;
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const most = isFirst || isLast ? AROUND : 2 * AROUND;
  if (text.length <= most) return text;
  const before = isFirst ? '' : text.slice(0, AROUND).replace(/\S*$/, '');
  const after = isLast ? '' : text.slice(-AROUND).replace(/^\S*/, '');
  return `${before}…${after}`;
}

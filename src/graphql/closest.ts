import { editDistance } from '../common/edit-distance.ts';
import { foldText } from '../common/fold-text.ts';

/** Something that could have been meant: its key and the words for it. */
export interface Candidate {
  readonly key: string;
  readonly names: readonly string[];
}

const MOST_CHARACTERS = 60;
const MOST_SUGGESTIONS = 3;

/** The candidates that a wrong key may have meant, closest first; three at most, none if nothing comes near. */
export function closest(given: string, candidates: readonly Candidate[]): Candidate[] {
  const wanted = foldText(given.slice(0, MOST_CHARACTERS));
  if (wanted === '') return [];
  const far = Math.max(1, Math.floor(wanted.length / 3));
  const near = candidates
    .map((candidate) => ({
      candidate,
      distance: Math.min(
        ...[candidate.key, ...candidate.names].map((name) => distanceTo(wanted, foldText(name), far)),
      ),
    }))
    .filter(({ distance }) => distance <= far)
    .sort((a, b) => a.distance - b.distance || (a.candidate.key < b.candidate.key ? -1 : 1));
  // Beside the very name of one, others that only look like it were not meant.
  const meant = near[0]?.distance === 0 ? near.filter(({ distance }) => distance === 0) : near;
  return meant.slice(0, MOST_SUGGESTIONS).map(({ candidate }) => candidate);
}

/** " Did you mean …?", or nothing. */
export function didYouMean(given: string, candidates: readonly Candidate[]): string {
  const found = closest(given, candidates).map(({ key, names: [name] }) =>
    name === undefined || name === key ? `"${key}"` : `"${key}" (${name})`,
  );
  return found.length === 0 ? '' : ` Did you mean ${found.join(' or ')}?`;
}

/** Edits from one word to the other; half an edit where one begins with the other. */
function distanceTo(wanted: string, name: string, far: number): number {
  if (wanted === name) return 0;
  if (wanted.length > 2 && name.startsWith(wanted)) return 0.5;
  return Math.abs(wanted.length - name.length) > far ? Number.POSITIVE_INFINITY : editDistance(wanted, name);
}

import { HONORIFIC_STATES } from '../lexicon/honorifics.ts';
import type { PersonSighting } from './person-sighting.ts';
import type { WordText } from './words.ts';

/** The states in which the honorifics before a name are used, alpha-2; none if they are used everywhere. */
export function honorificStates(text: WordText, sighting: PersonSighting): readonly string[] {
  let codes: readonly string[] = [];
  for (let i = sighting.first; i < sighting.name.first; i += 1) {
    const two = `${text.words[i]!.folded} ${text.words[i + 1]?.folded ?? ''}`;
    const known = HONORIFIC_STATES[two] ?? HONORIFIC_STATES[text.words[i]!.folded];
    if (known === undefined) continue;
    const own = known.split(' ');
    // Of several the one of the fewest states tells most.
    if (codes.length === 0 || own.length < codes.length) codes = own;
  }
  return codes;
}

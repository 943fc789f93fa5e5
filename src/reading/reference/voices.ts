import type { FoundOfficials } from '../found.ts';
import type { WordText } from '../officials/words.ts';

/** Labels of those in a transcript who ask and lead, folded. */
const ASKS =
  /^(?:q|question|questioner|reporter|journalist|media|press|moderator|interviewer|host|presenter|operator|staff|interpreter|participant|compere|unidentified)$/u;

/** Words of a label up to its colon. */
const LONGEST = 9;

/**
 * Who speaks from each place of a transcript on, by the labels at the starts of lines: "SECRETARY BLINKEN: Good morning".
 * Gives the person at a word; null where nobody is labelled or somebody unknown asks.
 */
export function voiceFinder(text: WordText, officials: FoundOfficials): (word: number) => number | null {
  const labels = labelsOf(text, officials);
  return (word) => {
    let low = 0;
    let high = labels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (labels[middle]!.at <= word) low = middle + 1;
      else high = middle;
    }
    return labels[low - 1]?.person ?? null;
  };
}

function labelsOf(
  text: WordText,
  officials: FoundOfficials,
): readonly { at: number; person: number | null }[] {
  const { words } = text;
  const named = new Map(officials.names.map((name) => [text.wordAt(name.start), name.person]));
  const labels: { at: number; person: number | null }[] = [];
  words.forEach((word, at) => {
    if (!word.lineBreak) return;
    let colon = at;
    let person: number | null = null;
    while (colon - at < LONGEST && words[colon] !== undefined && words[colon]!.text !== ':') {
      const own = words[colon]!;
      if (colon > at && own.lineBreak) return;
      if (own.shape === 'LOWER' && !/^(?:of|for|and|the|bin|al|de|van|der)$/u.test(own.folded)) return;
      person ??= named.get(colon) ?? null;
      colon += 1;
    }
    if (words[colon]?.text !== ':' || colon === at) return;
    if (person !== null || ASKS.test(word.folded)) labels.push({ at, person });
  });
  return labels;
}

import type { FoundOfficials } from '../found.ts';
import type { WordText } from '../officials/words.ts';
import { sideOfPerson } from './discourse.ts';

/**
 * Who presents credentials and has no post in the text: "New Ambassador of Peru" may stand in the head alone, and "the
 * Ambassador" later on is whoever handed the letters over.
 */
export function presentingEnvoys(
  { words, wordAt, document }: WordText,
  officials: FoundOfficials,
): ReadonlySet<number> {
  const own = document.release.publisher.country;
  const sentences = new Set<number>();
  for (const word of words)
    if (word.folded === 'credentials' || word.folded === 'credence') sentences.add(word.sentence);
  const envoys = new Set<number>();
  if (sentences.size === 0) return envoys;
  for (const { start, person } of officials.names) {
    const one = officials.people[person]!;
    const side = sideOfPerson(one);
    if (
      one.posts.length === 0 &&
      side !== null &&
      side !== own &&
      sentences.has(words[wordAt(start)]!.sentence)
    )
      envoys.add(person);
  }
  return envoys;
}

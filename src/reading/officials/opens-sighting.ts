import { canOpen } from './can-open.ts';
import { COUNTERPARTS } from './counterpart-name.ts';
import { honorificOpenings } from './honorific.ts';
import { postOpenings } from './post-words.ts';
import type { WordText } from './words.ts';

/** First parts of the small words with which a name, a title or a post can begin. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...postOpenings,
  ...honorificOpenings,
  // "his counterpart X", "his ministerial counterpart X", "the counterparts of Japan, X, and of China, Y"
  ...COUNTERPARTS,
  'ministerial',
  'new',
  'newly',
  'counterparts',
  'colleagues',
  'peers',
  'homologues',
]);

/**
 * Whether one of the rules for officials may find something that begins at a word. Most words are small ones with which
 * nothing does, and no rule is asked about them. A rule for a word that is missing here fails its own examples.
 */
export function opensSighting(text: WordText, at: number): boolean {
  return canOpen(OPENINGS, text, at);
}

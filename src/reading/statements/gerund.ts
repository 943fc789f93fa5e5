import { PREPOSITIONS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';

/** "In addition to reviewing", "apart from thanking", "instead of". */
export const opensWithAddition = (words: readonly Word[], first: number, at: number): boolean =>
  at - first <= 3 && /^(?:in|apart|aside|besides|as|instead|on|next)$/u.test(words[first]!.folded);

/** "Concluded by thanking", "joined her in condemning", "In thanking him"; but not "its leadership in providing". */
export function leadsToSpeech(words: readonly Word[], first: number, at: number): boolean {
  if (at - first <= 2) return true;
  const before = words[at - 1]!;
  if (before.shape === 'MARK' || /^(?:and|but)$/u.test(before.folded)) return true;
  for (let i = at - 1; i >= first && i > at - LEAD_REACH; i -= 1)
    if (LEADS.test(words[i]!.folded)) return true;
  return false;
}

/** Words looked back through for the first of two gerunds. */
const GERUND_REACH = 16;

/** "Talked about helping them rebuild and supporting them": the second of two things spoken of, and no act of its own. */
export function joinsGovernedGerund(words: readonly Word[], first: number, and: number): boolean {
  for (let i = and - 1; i >= first && i > and - GERUND_REACH; i -= 1) {
    const { text, shape, folded } = words[i]!;
    if (/^[,;:]$/u.test(text)) return false;
    if (shape !== 'LOWER' || !/[a-z]{3}ing$/u.test(folded) || NOUNS_IN_ING.test(folded)) continue;
    const before = words[i - 1]!;
    return before.shape === 'LOWER' && (PREPOSITIONS.has(before.folded) || GERUND_TAKERS.test(before.folded));
  }
  return false;
}

/** Words in "-ing" that are nouns or prepositions more often than verbs. */
const NOUNS_IN_ING =
  /^(?:meeting|training|understanding|building|funding|financing|banking|housing|farming|mining|fishing|planning|engineering|manufacturing|processing|shipping|standing|following|including|regarding|concerning|during|longstanding|outstanding|ongoing|existing|growing|forthcoming|upcoming|incoming|leading|developing|neighbouring|neighboring)$/u;

/** Verbs that a gerund follows: "vowed to consider issuing". */
const GERUND_TAKERS =
  /^(?:consider|considered|continue|continued|started|start|began|begin|suggested|propose|proposed|recommended|avoid|keep)$/u;

/** Words back from a preposition to the verb that leads to a further act. */
const LEAD_REACH = 6;

/** Those verbs, and what stands for them. */
const LEADS =
  /^(?:began|begin|begins|begun|concluded|concludes|conclude|closed|ended|ends|opened|opens|started|replied|responded|reciprocated|finished|continued|continues|proceeded|joined|joins|join|concurred|united|unite|unanimous|one|followed|voice)$/u;

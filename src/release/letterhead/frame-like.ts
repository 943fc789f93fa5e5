import { EVENT_NOUN, HEADLINE_WORDS } from './line-words.ts';

/** Words of those who publish, of what they publish in, and of where they sit. */
const FRAME_WORD =
  /\b(?:government|gouvernement|gobierno|governo|presidency|presid[eê]n[ct]i[ae]|république|rep[uú]blica|republi[ck]|principality|kingdom|islamic|federation|office|house|portal|agency|agence|newspaper|gazette|daily|online|electronic|ministr\p{L}{1,6}|embassy|mission|department|unit|bureau|secretariat|communications?|information|press|media|room|floor|building|tower|boulevard|blvd|street|avenue)\b|\d/iu;

/** Small words of other languages, as they stand in names of states and bodies. */
const FOREIGN_WORD =
  /(?<!\p{L})(?:de|del|des|du|da|do|dos|das|la|las|los|und|für|der|van|voor|og|och|agus|na|nga|ng|ve|për|dhe|ya|wa|o|i|y|sy|ni)(?!\p{L})/u;

/** A state's name with the mark of its own tongue: "Repoblikan'i Madagasikara". */
const FOREIGN_STATE = /\brepubl?[io]k\p{L}*|\brepoblik\p{L}*|\bjamhuri\b|\bkawanatanga\b|\broinn\b/iu;

const ENGLISH_WORD = /\b(?:the|of|and|to|in|for|with|on|at|by|from|is|are|has|have|will|must|not|as)\b/iu;

/**
 * Whether words that stand where a headline could are rather a name or an address: they say nothing that happens, have
 * capitals throughout and a word of a body, a state or a street, or are in another language.
 */
export function isFrameLike(words: string): boolean {
  if (words.length > 120 || /[.!?:]["'”’)]?$/u.test(words)) return false;
  if (HEADLINE_WORDS.test(words) || EVENT_NOUN.test(words)) return false;
  if (FOREIGN_STATE.test(words)) return true;
  if (!ENGLISH_WORD.test(words) && FOREIGN_WORD.test(words)) return true;
  const full = words.split(/[\s,/–—-]+/u).filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word));
  const capitals = full.filter((word) => /^\p{Lu}/u.test(word)).length;
  return FRAME_WORD.test(words) && full.length - capitals <= (/newspaper|portal/iu.test(words) ? 2 : 0);
}

const SMALL = /^(?:of|the|and|for|in|at|under|to)$/iu;

import type { StateInText } from './states.ts';

/** What follows a state's name where an official of it is named. */
export const POST =
  /^(?:[’']s)?(?:\s|-)(?:Deputy|Vice|Acting|First|Senior|Foreign|Prime|President|Premier|Minister|Secretary|Ambassador|King|Queen|counterpart|colleague|FM|PM|Chancellor|Crown|Speaker|Defen[cs]e|Ministry|High Commissioner|guest|visitor|capital|Permanent|Under|State)/iu;
const OF_MINISTER =
  /(?:Minister|President|Premier|Ambassador|Secretary|Affairs|Chancellor|Speaker|King|counterpart|visit(?:s|ed)?|visit|High Commissioner|Cooperation|Trade|Government)\b[^.\n]{0,60}\b(?:of|to|from)\s(?:the\s(?:[\p{Lu}][\p{L}’']+\s){0,5}(?:of\s(?:the\s)?)?)?$/u;

/** Whether a state's name shows that someone serves another state than the release's own. */
export function marksForeigner(text: string, state: StateInText): boolean {
  return (
    POST.test(text.slice(state.end, state.end + 30)) ||
    OF_MINISTER.test(text.slice(Math.max(0, state.start - 100), state.start))
  );
}

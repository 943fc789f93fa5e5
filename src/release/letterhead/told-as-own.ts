import type { Reference } from '../../model/reference.ts';
import { marksForeigner } from './marks-foreigner.ts';
import { findStates } from './states.ts';

/** "X, Prime Minister of Vanuatu, said in a press release today": the state of whoever is said to issue it. */
export function ofOwnRelease(text: string, reference: Reference): string | null {
  const head = text.slice(0, 2000);
  const spoken = SPOKEN.exec(head.slice(0, 600))?.[1] ?? '';
  const speaking = findStates(spoken, reference).find(({ form }) => form !== 'CAPITAL');
  if (speaking !== undefined) return speaking.code;
  const at = head.search(
    / in (?:a|this) (?:press release|press statement|statement|communiqué) (?:issued |released )?today\b/u,
  );
  if (at === -1) return null;
  const before =
    head
      .slice(Math.max(0, at - 250), at)
      .split('\n')
      .at(-1) ?? '';
  const state = findStates(before, reference).find(({ form }) => form !== 'CAPITAL');
  return state !== undefined && marksForeigner(before, state) ? state.code : null;
}

/** "The Spokesperson of Pakistan’s Ministry of Foreign Affairs stated": who speaks for it, told at the head. */
const SPOKEN =
  /\b[Ss]pokes(?:person|man|woman) (?:of|for) (?:the )?([^.;,\n]{3,80}?),? (?:has )?(?:said|stated|told|noted|commented|announced|clarified|issued|responded)\b/u;

/** "the credentials of five envoys accredited to Ghana": whoever tells of several envoys receives them. */
export function hostOfCredentials(text: string, reference: Reference): string | null {
  const head = text.slice(0, 1500);
  if (!/\b(?:credentials|letters of (?:credence|commission)|letters that accredit)\b/iu.test(head))
    return null;
  const [, after = ''] =
    /\b(?:envoys|[Aa]mbassadors(?: and [Hh]igh [Cc]ommissioners)?|[Hh]igh [Cc]ommissioners|[Hh]eads of [Mm]issions?|[Dd]iplomats)\b[^.;\n]{0,80}?\bto (?:the )?(\p{Lu}[^.;\n]{2,60})/u.exec(
      head,
    ) ?? [];
  const state = findStates(after, reference).find(({ form }) => form === 'NAME');
  // "to President Mahama": whom they were handed to, not where they serve.
  return state !== undefined &&
    /^(?:(?:Republic|Kingdom|State|Union|Commonwealth) of )?(?:the )?$/u.test(after.slice(0, state.start))
    ? state.code
    : null;
}

/** "received at his office in Suva": the states of those who receive at home. */
export function homes(text: string, reference: Reference): readonly string[] {
  const [, city = ''] =
    /\b(?:received|hosted|welcomed|met)\b[^.\n]{0,60}?\b(?:at|in) (?:his|her) (?:office|residence|chambers)(?: at [^.,\n]{1,30})? in (\p{Lu}[\p{L}' -]{2,30})/u.exec(
      text.slice(0, 4000),
    ) ?? [];
  const [, here = ''] = RECEIVED_HERE.exec(text.slice(0, 1500)) ?? [];
  return [city, here].flatMap((words) => {
    const [first] = findStates(words, reference);
    return first?.form === 'CAPITAL' && first.start === 0 ? [first.code] : [];
  });
}

/** "received in Vientiane the Deputy Prime Minister of Cuba", "welcomed to Riga his counterpart" */
const RECEIVED_HERE =
  /(?<!\b(?:was|were|been|be|being) (?:\p{L}+ )?)\b(?:received|receives|hosted|hosts|welcomed|welcomes)(?: today| on \p{Lu}\p{L}+day)? (?:in|to) (\p{Lu}[\p{L}’' -]{2,30})/u;

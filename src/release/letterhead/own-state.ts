import type { Reference } from '../../model/reference.ts';
import { KNOWN_MINISTERS } from './known-ministers.ts';
import { findStates, type StateInText } from './states.ts';

/** Characters at the head of a text that are searched. */
const SEARCHED = 20_000;

/** The state in "The Ministry of Foreign Affairs … of the Kingdom of Cambodia has today …", said of oneself. */
export function selfNamed(text: string, reference: Reference): string | null {
  const pattern =
    /(?:^|\n|[.;]\s)The (?:Ministry|Embassy|Department of Foreign|Presidential Office)(?: (?:of|for|and|the|&|in)| [\p{Lu}][\p{L}-]+,?){1,14}/gu;
  const votes = new Map<string, number>();
  for (const match of text.slice(0, SEARCHED).matchAll(pattern)) {
    const state = findStates(match[0], reference).find((one) => one.form !== 'CAPITAL');
    if (state !== undefined) votes.set(state.code, (votes.get(state.code) ?? 0) + 1);
  }
  return best(votes);
}

/**
 * The state whose officials are named without it: in "Wang Yi Meets with Cambodian Foreign Minister", Cambodia is the
 * other one. Of the states spoken of, the one that acts in the title, is named often, and marks nobody as a foreigner;
 * the state of the city in the dateline has a head start.
 */
export function ownState(
  title: string,
  text: string,
  placeOfIssue: string | null,
  reference: Reference,
): string | null {
  const scores = new Map<string, number>();
  const add = (code: string, by: number) => scores.set(code, (scores.get(code) ?? 0) + by);
  if (placeOfIssue !== null) add(placeOfIssue, 6);
  findStates(title, reference).forEach((state, i) => {
    if (state.form !== 'CAPITAL') add(state.code, i === 0 && actsInTitle(title, state) ? 3 : -2);
  });
  const body = text.slice(0, SEARCHED);
  const named = new Map<string, number>();
  for (const state of findStates(body, reference)) {
    if (state.form === 'CAPITAL') continue;
    const times = (named.get(state.code) ?? 0) + 1;
    named.set(state.code, times);
    if (times <= 8) add(state.code, marksForeigner(body, state) ? -1.5 : 1);
  }
  for (const code of knownMinisters(`${title}\n${body.slice(0, 1500)}`, reference)) add(code, 5);
  return best(scores);
}

function best(scores: ReadonlyMap<string, number>): string | null {
  const [top] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return top === undefined || top[1] <= 0 ? null : top[0];
}

/** Whether the first state of a title is its subject, not someone spoken with or about. */
function actsInTitle(title: string, state: StateInText): boolean {
  return !/\b(?:with|to|on|against|for|from|in|by|of|about|regarding|concerning|visiting|receives?|meets?)\b/iu.test(
    title.slice(0, state.start),
  );
}

const POST =
  /^(?:\s|-)(?:Deputy|Vice|Acting|First|Senior|Foreign|Prime|President|Premier|Minister|Secretary|Ambassador|King|Queen|counterpart|colleague|FM|PM|Chancellor|Crown|Speaker|Defen[cs]e|Ministry)/iu;
const OF_MINISTER =
  /(?:Minister|President|Premier|Ambassador|Secretary|Affairs|Chancellor|Speaker|King|counterpart|visit(?:s|ed)?|visit)\b[^.\n]{0,60}\b(?:of|to|from)\s(?:the\s(?:[\p{Lu}][\p{L}’']+\s){0,5}(?:of\s(?:the\s)?)?)?$/u;

/** Whether a state's name shows that someone serves another state than the release's own. */
function marksForeigner(text: string, state: StateInText): boolean {
  return (
    POST.test(text.slice(state.end, state.end + 30)) ||
    OF_MINISTER.test(text.slice(Math.max(0, state.start - 100), state.start))
  );
}

/** States of well-known ministers whom a text names with no state beside them. */
function knownMinisters(text: string, reference: Reference): readonly string[] {
  return Object.entries(KNOWN_MINISTERS).flatMap(([code, names]) => {
    if (code !== 'EU' && !reference.countryByCode.has(code)) return [];
    const unmarked = names.split('|').some((name) => {
      const at = text.indexOf(name);
      if (at === -1 || /\p{L}/u.test(text[at - 1] ?? ' ') || /\p{L}/u.test(text[at + name.length] ?? ' '))
        return false;
      const around = text
        .slice(Math.max(0, at - 60), at + name.length + 90)
        .split('\n')
        .join(' ');
      return !findStates(around, reference).some((state) => state.code === code && state.form !== 'CAPITAL');
    });
    return unmarked ? [code] : [];
  });
}

import type { Reference } from '../../model/reference.ts';
import { ministersIn, plainLetters } from './ministers-in.ts';
import type { StateInText } from './states.ts';
import { findStates } from './states.ts';

const BARE_OFFICE =
  /^(?:(?:The|Acting|Deputy|Vice|First|Prime|Foreign|State|Assistant|External|Under|Parliamentary|Permanent|Cabinet|Federal)\s){0,3}(?:Minister|Secretary|President|Ambassador|Chancellor|Premier|Undersecretary|FM|PM|EAM|Tánaiste)\b/iu;

/** Whether a headline begins with an office and no state: one's own. */
export const beginsWithBareOffice = (title: string): boolean => BARE_OFFICE.test(title);

/** Words after which a headline names the other side. */
const OTHER_SIDE =
  /\b(?:with|to|on|against|for|from|in|by|of|about|regarding|concerning|visiting|and|receives?|received|meets?|met|visits?|visited|joins?|hosts?|hosted|welcomes?|welcomed|congratulates?|condemns?|condemned|thanks?|calls?|called|summons?|summoned|phones?|briefs?|greets?|tells?|urges?|arrives?|leaves?|departs?|accepts?|addresses|attends?|signs?|opens?|invites?|sends?)\b/iu;

/** Whether a state in a headline is its subject, not someone spoken with or about. */
export function actsInTitle(title: string, state: StateInText): boolean {
  const before = title.slice(0, state.start);
  return !OTHER_SIDE.test(before) && !BARE_OFFICE.test(before);
}

/** The state of the known minister whom a headline names first, and not as somebody's partner. */
export function firstMinisterInTitle(title: string, reference: Reference): string | null {
  const [first] = ministersIn(title)
    .map(({ code, name }) => ({
      code,
      at: plainLetters(title).indexOf(plainLetters(name)),
      length: name.length,
    }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  if (first === undefined) return null;
  const before = title.slice(0, first.at);
  if (before.includes(':') || findStates(before, reference).length > 0) return null;
  // "Chandrikapersad Santokhi, President of Suriname, to Visit": told as somebody from elsewhere.
  const after = title.slice(first.at + first.length);
  const told = findStates(after, reference)[0];
  if (
    told?.code === first.code &&
    /^[^,]{0,20}, (?:\p{Lu}[\p{L}-]*[ ,]{1,2}|of |the |and |for |& ){1,12}$/u.test(after.slice(0, told.start))
  )
    return null;
  return OTHER_SIDE.test(before.replace(/\b(?:between|of|by|for|on|in)\b/giu, ' ')) ? null : first.code;
}

/** Before the subject of a first sentence: its dateline, the day, the occasion. */
const AHEAD =
  /^(?:[^a-z]{0,20}[^.]{0,50}\)?\s?(?:[–—]|--|:|(?<=\d{4})-)\s)?(?:(?:On|In|At|During|As|After|Following|Today|This|Earlier|Yesterday)\b[^,]{0,80},\s)?(?:(?:Freshly|Newly)\s\p{Ll}+\s)?/u;

/** Names, titles and offices, with nothing said yet. */
const SUBJECT_ONLY = /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|for|and|the|in|&|to)[,\s]{1,2}){0,24}$/u;

/** A second person joined to the first. */
const JOINED = /\band\s(?:H\.?E|Mr|Mrs|Ms|Dr|His|Her|Hon)\b/u;

/**
 * The state of whoever the first sentence says something of: "Oman’s Foreign Minister received …", "The Minister of
 * Foreign Affairs of Tajikistan visited …".
 */
export function leadingState(lead: string, reference: Reference): string | null {
  const head = lead.slice(0, 300);
  if (VISITOR.test(head)) return null;
  const state = findStates(head, reference).find((one) => one.form !== 'CAPITAL');
  if (state === undefined) return null;
  const before = head.slice(AHEAD.exec(head)?.[0].length ?? 0, state.start);
  if (!SUBJECT_ONLY.test(before) || JOINED.test(before)) return null;
  return FOREIGN_OFFICE.test(before + head.slice(state.end, state.end + 40)) ? state.code : null;
}

/** An office of the kind that issues releases. */
const FOREIGN_OFFICE =
  /\b(?:Foreign|External|International|European|Affairs|Relations|Secretary of State|FM)\b/u;

/** Whoever comes or is posted to a state may be told of by either side. */
const VISITOR =
  /\b(?:Ambassadors?|High Commissioners?|Charg[ée]|Envoys?|Consul|Representative|paid|pays?|paying|arrived?|arrives|received by|was welcomed|called on|calls on|visited|visits|to visit)\b/u;

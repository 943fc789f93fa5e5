import type { Reference } from '../../model/reference.ts';
import { actsInTitle, beginsWithBareOffice, firstMinisterInTitle, leadingState } from './leading-state.ts';
import { marksForeigner, POST } from './marks-foreigner.ts';
import { ministersIn, plainLetters } from './ministers-in.ts';
import { findStates, type StateInText } from './states.ts';
import { homes, hostOfCredentials, inviterAnnounced, ofOwnRelease } from './told-as-own.ts';
import { toldByHeadline } from './told-by-headline.ts';
import { ownMinistries } from './own-ministries.ts';

/** States in whose capitals other states' ministers meet as well: of the European Union, of the African Union. */
export const HOSTS: ReadonlySet<string> = new Set(['BE', 'LU', 'ET', 'AT']);

/** What a state loses that a headline names after its subject. */
const OTHER = 2;

/** Characters at the head of a text that are searched. */
const SEARCHED = 20_000;

/** The state in "The Ministry of Foreign Affairs … of the Kingdom of Cambodia has today …", said of oneself. */
export function selfNamed(text: string, reference: Reference): string | null {
  const pattern =
    /(?:^|\n|[.;]\s)(?:\d{1,2}\.\s{1,3})?The (?:Royal \p{Lu}\p{L}+ Government|(?:Ministry|Embassy|Department of Foreign|Presidential Office)(?: (?:of|for|and|the|&|in)| [\p{Lu}][\p{L}-]+,?){1,14})|(?:^|\n)(?:\d{1,2}\.\s{1,3})?The (?:\p{Lu}\p{L}+ Government|(?:Government|State|Kingdom|Republic) of (?:the )?\p{Lu}[\p{L}-]+)(?= (?:has|is|was|[a-z]+s|[a-z]+ed) )/gu;
  const votes = new Map<string, number>();
  for (const match of text.slice(0, SEARCHED).matchAll(pattern)) {
    const state = findStates(match[0], reference).find((one) => one.form !== 'CAPITAL');
    if (state !== undefined) votes.set(state.code, (votes.get(state.code) ?? 0) + 1);
  }
  return best(votes);
}

/** "Comment of the Spokesperson of MFA Armenia on the statement by …": the state of the ministry that a headline gives the word to. */
export function speaksForItself(title: string, reference: Reference): string | null {
  const [subject = ''] = title.split(
    /: | (?:on|regarding|concerning|about|in response to|following|over|to|with|after|between) /iu,
  );
  if (
    !/\b(?:MFA|MoFA|Foreign Ministry|Foreign Office|Ministry (?:of|for) (?:Foreign|External) Affairs)\b/iu.test(
      subject,
    )
  )
    return null;
  if (
    !/\b(?:comment(?:ary|s)?|statement|answers?|repl(?:y|ies)|remarks|briefing|information|press release|spokes(?:person|man|woman)|press (?:service|secretary|department|office))\b/iu.test(
      subject,
    )
  )
    return null;
  const states = findStates(subject, reference).filter(({ form }) => form !== 'CAPITAL');
  return new Set(states.map(({ code }) => code)).size === 1 ? states[0]!.code : null;
}

/**
 * The state whose officials are named without it: in "Wang Yi Meets with Cambodian Foreign Minister", Cambodia is the
 * other one. Of the states that take part, the one that stands first in the title, is named often, and marks nobody as a
 * foreigner; the state of the city in the dateline has a head start.
 */
export function ownState(
  title: string,
  text: string,
  lead: string,
  placeOfIssue: string | null,
  reference: Reference,
): string | null {
  const scores = new Map<string, number>();
  const add = (code: string, by: number) => scores.set(code, (scores.get(code) ?? 0) + by);
  const body = text.slice(0, SEARCHED);
  // Whoever the text begins with speaks, even where everyone is told with their state.
  const leading = leadingState(lead, reference);
  if (leading !== null) add(leading, 2);
  if (placeOfIssue !== null)
    add(placeOfIssue, HOSTS.has(placeOfIssue) || abroad(body, placeOfIssue, reference) ? 1.5 : 6);
  const inTitle = findStates(title, reference).filter((state) => state.form !== 'CAPITAL');
  // "Minister of Foreign Affairs of Armenia X held talks with": whoever a headline begins with is its subject.
  const headed = leadingState(title, reference);
  inTitle.forEach((state, i) => {
    const first = i === 0 && (actsInTitle(title, state) || state.code === headed);
    // "Japan-Germany Talks": a ministry names its own state first.
    const pair = first && /^\s?[-–]\s?\p{Lu}/u.test(title.slice(state.end));
    add(
      state.code,
      pair
        ? 4
        : first && (state.code === headed || !POST.test(title.slice(state.end, state.end + 30)))
          ? 3
          : -OTHER,
    );
  });
  // "Ashgabat hosted political consultations": a capital at the head of the headline is its government.
  const [capital] = findStates(title, reference);
  if (
    capital?.form === 'CAPITAL' &&
    capital.start === 0 &&
    /^ (?:hosts?|hosted)\b/u.test(title.slice(capital.end))
  )
    add(capital.code, 3);
  for (const code of homes(body, reference)) add(code, 4);
  const host = hostOfVisit(title, inTitle);
  if (host !== null) add(host, OTHER + 3);
  const inviting = inviterAnnounced(body, reference);
  if (inviting !== null) add(inviting, 4);
  for (const { code, by } of toldByHeadline(title, body, reference)) add(code, by);
  const issuing = ofOwnRelease(body, reference);
  if (issuing !== null) add(issuing, 4);
  const accrediting = hostOfCredentials(body, reference);
  if (accrediting !== null) add(accrediting, 4);
  const states = findStates(body, reference).filter((state) => state.form !== 'CAPITAL');
  const party = new Set(states.flatMap((state) => (takesPart(body, state) ? [state.code] : [])));
  for (const { code } of inTitle) party.add(code);
  const named = new Map<string, number>();
  for (const state of states) {
    // "the Ambassador of China to Sri Lanka": one of the two is one's own.
    if (SENT_TO.test(body.slice(Math.max(0, state.start - 90), state.start))) continue;
    const times = (named.get(state.code) ?? 0) + 1;
    named.set(state.code, times);
    // What is merely spoken of does not speak.
    if (!party.has(state.code) || times > 8) continue;
    add(
      state.code,
      marksForeigner(body, state) ? (state.code === leading ? -0.5 : -1.5) : elsewhere(body, state) ? 0 : 1,
    );
  }
  // Where both sides' people are told with their states, one's own come first.
  // "Foreign Minister receives call from UK Foreign Secretary": the headline names the other side alone.
  const from = beginsWithBareOffice(title) ? body.indexOf(title) + title.length : 0;
  const below = from === 0 || lead.startsWith(title) ? states : states.filter((state) => state.start > from);
  const firstParty =
    below.find((state) => marksForeigner(body, state)) ?? states.find((state) => party.has(state.code));
  if (firstParty !== undefined) add(firstParty.code, 1);
  const head = body.slice(0, 4000);
  for (const { code, sure } of knownMinisters(head, reference)) add(code, sure ? 5 : 3);
  // "Andrii Sybiha met with the Minister of Foreign Affairs of Latvia": a headline names one's own plainly.
  for (const { code } of knownMinisters(title, reference)) add(code, 2);
  const titled = firstMinisterInTitle(title, reference);
  if (titled !== null) add(titled, 3);
  for (const code of ownMinistries(head, reference)) add(code, 5);
  if (firstParty === undefined || !everyoneMarked(body, states)) return best(scores);
  return best(scores) ?? leastForeign(scores, named) ?? firstParty.code;
}

/** "President of Suriname to visit Guyana": whoever tells the state of the guest is the host. */
function hostOfVisit(title: string, states: readonly StateInText[]): string | null {
  const [guest, host] = states;
  if (
    guest !== undefined &&
    host !== undefined &&
    guest.code !== host.code &&
    VISIT_TO.test(title.slice(0, guest.start)) &&
    BY_GUEST.test(title.slice(guest.end))
  )
    return guest.code;
  if (guest === undefined || host === undefined || guest.code === host.code) return null;
  const isTold = marksForeigner(title, guest) || OF_STATE.test(title.slice(0, guest.start));
  return isTold && TO_VISIT.test(title.slice(guest.end, host.start)) ? host.code : null;
}
const OF_STATE = /\bof (?:the (?:[\p{L}’']+ ){0,4}(?:of (?:the )?)?)?$/iu;
const TO_VISIT =
  /\b(?:to visit|visits|to pay an? (?:[a-z]+ )?visit to|arrives in|(?:begins|starts|concludes|ends|pays|on)(?: an?)? (?:[a-z]+ )?visit to) (?:the )?$/iu;

/** "Official Visit to Japan by the President of Mongolia": the host, told first. */
const VISIT_TO = /\bvisit to (?:the )?(?:(?:republic|kingdom|state) of )?$/iu;
const BY_GUEST = /^ (?:by|of) (?:the |h\.?\s?e\.?|mr|mrs|ms|dr|his|her)/iu;

/** "Port Vila, Vanuatu –": at home a capital needs no state's name beside it. */
function abroad(text: string, code: string, reference: Reference): boolean {
  const [city, state] = findStates(text.slice(0, 1500), reference).filter((one) => one.code === code);
  return (
    city?.form === 'CAPITAL' &&
    state?.form === 'NAME' &&
    /^,\s(?:the )?$/u.test(text.slice(city.end, state.start))
  );
}

/** Whether officials are named, and each with their state: "Mr. X, Ambassador of Japan to Kenya, and Mr. Y, … of Kenya". */
const everyoneMarked = (text: string, states: readonly StateInText[]): boolean =>
  states.slice(0, 8).filter((state) => marksForeigner(text, state)).length > 1;

function best(scores: ReadonlyMap<string, number>): string | null {
  const [top] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return top === undefined || top[1] <= 0 ? null : top[0];
}

/** Where each state is told as foreign, the one that is so by far the least, of those that are named more than in passing. */
function leastForeign(
  scores: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, number>,
): string | null {
  const [top, second] = [...scores]
    .filter(([code]) => (named.get(code) ?? 0) > 2)
    .sort((a, b) => b[1] - a[1]);
  return top !== undefined && second !== undefined && top[1] - second[1] > OTHER ? top[0] : null;
}

/** "the people of Vanuatu", "a visit to Kenya": what is done with a state, and not by it. */
const elsewhere = (text: string, state: StateInText): boolean =>
  /\b(?:in|to|with|for|from)\s(?:the\s(?:[\p{Lu}][\p{L}’']+\s){0,5}(?:of\s(?:the\s)?)?)?$/u.test(
    text.slice(Math.max(0, state.start - 60), state.start),
  );

const SENT_TO =
  /\b(?:Ambassadors?|High Commissioners?|Envoy|Charg[ée] d[’']Affaires)\b[^.\n]{0,70}\sto\s(?:the\s(?:[\p{Lu}][\p{L}’']+\s){0,4}(?:of\s(?:the\s)?)?)?$/u;

const SIDE =
  /^(?:[’']s)?\s(?:side|delegation|government|people|will|has|have|is|was|welcomes?|condemns?|supports?|reaffirms?|stands?|remains?|expresses|continues|[a-z]+(?:ed|es)\b)/u;
const BETWEEN =
  /\b(?:between|by|with|to|in)\s(?:both\s)?(?:the\s(?:[\p{Lu}][\p{L}’']+\s){0,5}(?:of\s(?:the\s)?)?)?$/u;

/** Whether a state is one that takes part: its people are named, it acts, or something is done with it. */
function takesPart(text: string, state: StateInText): boolean {
  return (
    marksForeigner(text, state) ||
    SIDE.test(text.slice(state.end, state.end + 20)) ||
    BETWEEN.test(text.slice(Math.max(0, state.start - 60), state.start))
  );
}

/** States of well-known people whom a text names with no state beside them; `sure` where guests name them with it. */
function knownMinisters(
  text: string,
  reference: Reference,
): readonly { readonly code: string; readonly sure: boolean }[] {
  const own = new Map<string, boolean>();
  for (const { code, name, head } of ministersIn(text))
    if (
      !own.has(code) &&
      (code === 'EU' || reference.countryByCode.has(code)) &&
      isOwnMinister(text, name, code, head, reference)
    )
      own.set(code, !head);
  return [...own].map(([code, sure]) => ({ code, sure }));
}

/** Places of a name that are looked at. */
const PLACES = 4;

/** Whether a text names someone, and nowhere with a state beside them or as somebody's counterpart. */
function isOwnMinister(
  text: string,
  name: string,
  code: string,
  head: boolean,
  reference: Reference,
): boolean {
  // "PRAK Sokhonn": family names in capitals.
  const lower = plainLetters(text);
  const plain = plainLetters(name);
  const family = `minister ${plain.split(' ').at(-1) ?? plain}`;
  const [searched, offset] = lower.includes(plain) ? [plain, 0] : [family, 'minister '.length];
  let at = lower.indexOf(searched);
  let found = false;
  for (let round = 0; at !== -1 && round < PLACES; round += 1) {
    const start = at + offset;
    const end = at + searched.length;
    const whole = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[end] ?? ' ');
    if (whole && /\p{Lu}/u.test(text[start] ?? '')) {
      const before =
        text
          .slice(Math.max(0, start - 120), start)
          .split('\n')
          .at(-1) ?? '';
      const after = text.slice(end, end + 100).split('\n')[0] ?? '';
      if (head && BY_GUESTS.test(before)) return false;
      if (marksBefore(before, reference) || marksAfter(after, code, reference)) return false;
      found = true;
    }
    at = lower.indexOf(searched, end);
  }
  return found;
}

/** "was received by President", "called on", "his talks with": how a guest tells of a head of state. */
const BY_GUESTS =
  /\b(?:received(?: [a-z]+){0,3} by|(?:call(?:ed|s|ing)?|visit) (?:up)?on|(?:to|with|by|from|of|between|and)) (?:[^.;:]{0,40}\b)?(?:President|King|Queen|Emir|Amir|Sultan|Governor[- ]General|Emperor|H\.?\s?E\.?|His|Her|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)[^.;:,]{0,25}$/iu;

/** "Russian Foreign Minister", "Minister of Foreign Affairs of Ukraine", "his Jordanian counterpart" before a name. */
function marksBefore(line: string, reference: Reference): boolean {
  const before = line.replace(AT_INVITATION, ' ').slice(-70);
  if (/\b(?:counterpart|colleague|homologue)\b[^.;:]{0,30}$/iu.test(before)) return true;
  if (/\b(?:European Union|EU)\b(?:[^,;:]*|[’']s? [^.;:]{3,60}, (?:\p{Lu}\S* ?)*)$/u.test(before))
    return true;
  const state = findStates(before, reference).findLast((one) => one.form !== 'CAPITAL');
  return (
    state !== undefined &&
    /^[’']?s?(?:[\s/]+(?:\p{Lu}[\p{L}.’'/-]*|of|and|for|the|&))*,?\s*$/u.test(before.slice(state.end))
  );
}

/** "At the invitation of his Japanese counterpart, " before whoever accepts it. */
const AT_INVITATION =
  /(?:^|[.–—:]\s)(?:At|On|Upon|Together|Along|Alongside|Following|After|With)\b[^,.;:]{0,80}\b(?:counterpart|colleague|homologue)s?,\s/u;

/** ", Minister of Foreign Affairs of Ukraine", " of Kenya", " (Japan)" after a name. */
function marksAfter(after: string, code: string, reference: Reference): boolean {
  if (!/^(?:,|\s\(|\sof\b|[’']s\b)/u.test(after)) return false;
  if (code === 'EU' && /\b(?:European Union|EU)\b/u.test(after)) return true;
  const state = findStates(after, reference).find((one) => one.form !== 'CAPITAL');
  return (
    state?.code === code &&
    /(?:\b(?:of|for)\s(?:the\s(?:[\p{Lu}][\p{L}’']+\s){0,5}(?:of\s(?:the\s)?)?)?|^,\s(?:the\s)?|\()$/u.test(
      after.slice(0, state.start),
    )
  );
}

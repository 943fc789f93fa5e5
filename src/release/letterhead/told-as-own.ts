import type { Reference } from '../../model/reference.ts';
import { marksForeigner } from './marks-foreigner.ts';
import { ministersIn, plainLetters } from './ministers-in.ts';
import { seatIn } from './seats.ts';
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

/**
 * The state that credentials are presented to: "the credentials of five envoys accredited to Ghana", "the Ambassador of
 * Hungary to Mongolia presented his letter of credence", "… to the President of the Republic of Namibia", "… at State House
 * in Suva". Whoever tells of them receives them.
 */
export function hostOfCredentials(text: string, reference: Reference): string | null {
  const head = text.slice(0, 1500);
  if (!CREDENTIALS.test(head)) return null;
  const [, after = ''] =
    /\b(?:envoys|[Aa]mbassadors(?: and [Hh]igh [Cc]ommissioners)?|[Hh]igh [Cc]ommissioners|[Hh]eads of [Mm]issions?|[Dd]iplomats)\b[^.;\n]{0,80}?\bto (?:the )?(\p{Lu}[^.;\n]{2,60})/u.exec(
      head,
    ) ?? [];
  const accredited = findStates(after, reference).find(({ form }) => form === 'NAME');
  // "to President Mahama": whom they were handed to, not where they serve.
  if (accredited !== undefined && WHOLE_NAME.test(after.slice(0, accredited.start))) return accredited.code;
  const states = findStates(head, reference);
  const told =
    states.find((state, i) => {
      const sending = states[i - 1];
      return (
        state.form === 'NAME' &&
        sending?.form === 'NAME' &&
        ENVOY_OF.test(head.slice(Math.max(0, sending.start - 90), sending.start)) &&
        POSTED_TO.test(head.slice(sending.end, state.start))
      );
    }) ??
    states.find(
      ({ form, start }) => form === 'NAME' && RECEIVING.test(head.slice(Math.max(0, start - 220), start)),
    ) ??
    states.find(
      ({ form, start }) => form === 'CAPITAL' && AT_HOME.test(head.slice(Math.max(0, start - 60), start)),
    );
  return told?.code ?? receivedAt(head) ?? headOfState(head);
}

/** "to President Alar Karis": the state of whom a text on credentials names as head of state. */
function headOfState(text: string): string | null {
  const letters = plainLetters(text);
  const codes = new Set(
    ministersIn(text).flatMap(({ code, name, head }) =>
      head && letters.includes(plainLetters(name)) ? [code] : [],
    ),
  );
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

/** "at Rashtrapati Bhavan", "At Kadriorg, President X received": the state of the seat in which credentials are received. */
function receivedAt(head: string): string | null {
  for (const [, place = ''] of head.matchAll(
    /\b(?:[Aa]t|[Ii]n)(?: the)? (\p{Lu}[^.,;\n]{2,40}(?:, \p{Lu}\p{L}+)?)/gu,
  )) {
    const state = seatIn(place);
    if (state !== null) return state;
  }
  return null;
}

const CREDENTIALS =
  /\b(?:credentials|letters? of (?:credence|commission|accreditation|introduction)|letters? (?:that|which|by which) (?:\w+ ){0,3}(?:accredit|appoint)s?|letters? accrediting|accreditation (?:papers|letters?|documents)|papers of accreditation|credential letters?|(?:ambassadors?|envoys|high commissioners?|diplomats) (?:was|were) accredited|accredit(?:s|ed) (?:[^.]{0,40})(?:ambassadors?|envoys|high commissioners?))\b/iu;

/** What may stand before a state's name as a part of it. */
const WHOLE_NAME = /^(?:(?:Republic|Kingdom|State|Union|Commonwealth) of )?(?:the )?$/u;

const ENVOY_OF =
  /\b(?:Ambassadors?|High Commissioners?|Nuncio|Envoy|Heads? of Delegation)\b[^.;\n]{0,50}\b(?:of|from) (?:the (?:\p{Lu}[\p{L}’']+ ){0,4}(?:of (?:the )?)?)?$/u;
const POSTED_TO =
  /^,?(?: \p{Lu}[\p{L}.’'-]*){0,5},? (?:accredited |designated? )?(?:to|in) (?:the (?:\p{Lu}[\p{L}’']+ ){0,4}(?:of (?:the )?)?)?$/u;

/** Whoever accredits, after the word for what is presented and before the name of their state. */
const RECEIVING =
  /\b(?:credentials|credence|commission)\b[^;\n]{0,60}?\bto (?:[^;\n]{0,60}?\b)?(?:President|King|Queen|Emperor|Emir|Amir|Sultan|Grand Duke|Head of State|Governor[- ]General|Prince) of (?:the )?(?:(?:\p{Lu}[\p{L}’']+ ){1,4}of )?(?:the )?$/u;

/** "at State House in Suva": no seat of an envoy who is not resident. */
const AT_HOME =
  /\b(?:at|in) (?:(?:the )?(?:State|Government|Presidential|Royal|National|Executive|Freedom) (?:House|Palace|Mansion|Residence|Office)(?:, | in | of | at )|(?:a )?ceremon(?:y|ies) (?:held )?(?:in|at) )$/u;

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
  /\b(?=[rhw])(?<!\b(?:was|were|been|be|being) (?:\p{L}+ )?)(?:received|receives|hosted|hosts|welcomed|welcomes)(?: today| on \p{Lu}\p{L}+day)? (?:in|to) (\p{Lu}[\p{L}’' -]{2,30})/u;

/** "The Ministry of Foreign Affairs announces that, at the invitation of X, Prime Minister of Cambodia, …": the state of whoever invites. */
export function inviterAnnounced(text: string, reference: Reference): string | null {
  const [, inviter = ''] =
    /(?:^|\n)(?:\d{1,2}\.\s{1,3})?The (?:Ministry|Department) [^.\n]{0,90} announces? that,? (?:at|upon|on) the (?:kind )?invitation of ([^.\n]{5,250})/u.exec(
      text.slice(0, 2000),
    ) ?? [];
  return findStates(inviter, reference).find(({ form }) => form !== 'CAPITAL')?.code ?? null;
}

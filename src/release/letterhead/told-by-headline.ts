import type { Reference } from '../../model/reference.ts';
import { findStates } from './states.ts';

/** States for which a headline or the envoys that a text names speak, and by how much; less than 0 against them. */
export function toldByHeadline(
  title: string,
  text: string,
  reference: Reference,
): readonly { readonly code: string; readonly by: number }[] {
  return [
    { code: hostOfEnvoys(text, reference), by: 4 },
    { code: firstOfSeveral(title, reference), by: 4 },
    // Nobody writes to oneself.
    { code: writtenTo(title, reference), by: -6 },
  ].flatMap(({ code, by }) => (code === null ? [] : [{ code, by }]));
}

/**
 * The state to which a text names the envoys of two states or more: "Ambassador of Angola to Latvia", "the High
 * Commissioner of India to Latvia". Whoever tells of them received them.
 */
function hostOfEnvoys(text: string, reference: Reference): string | null {
  const states = findStates(text.slice(0, 4000), reference);
  const senders = new Map<string, Set<string>>();
  states.forEach((host, i) => {
    const sender = states[i - 1];
    if (host.form !== 'NAME' || sender === undefined || sender.code === host.code) return;
    if (!TO_HOST.test(text.slice(sender.end, host.start))) return;
    const before = text.slice(Math.max(0, sender.start - 80), sender.start);
    if (!ENVOY_OF.test(before) && !ENVOY.test(text.slice(sender.end, host.start))) return;
    senders.set(host.code, (senders.get(host.code) ?? new Set()).add(sender.code));
  });
  const hosts = [...senders].filter(([, from]) => from.size > 1);
  return hosts.length === 1 ? hosts[0]![0] : null;
}

const ENVOY_OF =
  /\b(?:Ambassador|High Commissioner)(?:-[Dd]esignate)? (?:of|from) (?:the )?(?:(?:Republic|Kingdom|State|Union|Commonwealth) of (?:the )?)?$/u;
const ENVOY = /^[’']?s? (?:Ambassador|High Commissioner)(?:-[Dd]esignate)? to /u;
const TO_HOST =
  /^(?:[’']?s? (?:Ambassador|High Commissioner)(?:-[Dd]esignate)?)? to (?:the )?(?:(?:Republic|Kingdom|State|Union|Commonwealth) of (?:the )?)?$/u;

/**
 * The state of the ministry that a headline gives the word to without its state ("Statement of the Ministry of Foreign
 * Affairs and Foreign Trade on …"), where the text names it with one: "in the view of the Ministry … of Barbados". Null
 * where it names the ministries of several.
 */
export function ofOwnMinistry(title: string, text: string, reference: Reference): string | null {
  const [, subject = ''] = GIVEN_THE_WORD.exec(title) ?? [];
  if (subject === '' || findStates(subject, reference).length > 0) return null;
  const codes = new Set<string>();
  for (const [whole] of text.slice(0, 8000).matchAll(MINISTRY_OF)) {
    const [state] = findStates(whole.slice(whole.lastIndexOf(' of ')), reference);
    if (state !== undefined && state.form === 'NAME') codes.add(state.code);
  }
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

const GIVEN_THE_WORD =
  /^(?:(?:Press|Official|Public) )?(?:Statement|Declaration|Communiqu[eé]|Message|Note) (?:of|by|from) the (Ministry (?:of|for) (?:[\p{Lu}&][\p{L}-]*,? |and |of |the )+)/iu;
const MINISTRY_OF =
  /\bthe Ministry (?:of|for) (?:(?:[\p{Lu}&][\p{L}-]*,?|and) ){2,8}of (?:the )?(?:\p{Lu}\p{L}+ ?){1,4}/gu;

/** "Foreign Ministers of Iraq, Jordan and Egypt Meet in Baku": a ministry names its own state first. */
function firstOfSeveral(title: string, reference: Reference): string | null {
  const [, names = ''] =
    /^(?:The )?(?:Foreign |Prime |Defen[cs]e |Deputy )*(?:Ministers|Presidents|Leaders|Heads of State|Diplomats) (?:of Foreign Affairs )?(?:of|from) (?:the )?(\p{Lu}[^.;:]{3,100})/u.exec(
      title,
    ) ?? [];
  const [first, second] = findStates(names, reference);
  if (first === undefined || second === undefined || first.start > 0 || first.form !== 'NAME') return null;
  return /^(?:,| and| &) (?:the )?$/u.test(names.slice(first.end, second.start)) ? first.code : null;
}

/** The state to whose people a headline says that a message goes: "Letter of congratulation to the President of Kenya". */
function writtenTo(title: string, reference: Reference): string | null {
  const [, to = ''] =
    /^(?:\p{L}+ )?(?:messages?|letters?|telegrams?|cables?) of (?:condolences?|sympathy|congratulations?|felicitations?|greetings?|support|solidarity) (?:sent |addressed )?to (?:the )?([^.;:]{4,120})/iu.exec(
      title,
    ) ?? [];
  // "… to the President of Kenya from the King": what comes after the sender's name is another matter.
  const [addressee = ''] = to.split(/ (?:from|by|on|over|after|following) /u);
  return findStates(addressee, reference).find(({ form }) => form !== 'CAPITAL')?.code ?? null;
}

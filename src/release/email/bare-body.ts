import type { IsoDate } from '../../model/date.ts';
import { dayOf } from '../html/day-of.ts';

/** A body without what mail programs and mailing lists have put around it. */
export interface BareBody {
  readonly body: string;
  /** As the headers of a forwarded e-mail have them. */
  readonly subject: string | null;
  readonly sentOn: IsoDate | null;
}

const FORWARDED =
  /^(?:[-_\s]*(?:forwarded message|original message|forwarded by .*|weitergeleitete nachricht|message transféré)[-_\s:]*|begin forwarded message:)$/iu;
const FORWARDED_FIELD = /^\*?(from|to|cc|date|sent|subject|reply-to)\s?:\*?\s+(.*)$/iu;

/** A line of its own above the text. */
const ABOVE =
  /^(?:view|read|open|see) (?:this|the)? ?(?:e-?mail|message|newsletter|release)?.{0,30}(?:browser|online)\b/iu;

/** What begins what stands below the text: a signature, how to be taken off a list, whose eyes it is for. */
const BELOW =
  /^(?:--$|_{5,}$|sent from my )|\bunsubscribe\b|\b(?:you (?:are receiving|(?:have )?received) this|manage your (?:subscriptions?|preferences)|update your (?:profile|preferences)|forward to a friend|add us to your address book)\b|^this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended)/iu;

/** The text of a body, without forwarded headers, quoting, signatures and the footers of mailing lists. */
export function bareBody(text: string): BareBody {
  const { lines, subject, sentOn } = readForwarded(unquote(text.split('\n')));
  const own = lines.filter((line) => !ABOVE.test(line));
  const prose = own.findIndex((line) => line.length > 60);
  const end = own.findIndex((line, at) => at > Math.max(prose, 0) && BELOW.test(line));
  return { body: (end === -1 ? own : own.slice(0, end)).join('\n').trim(), subject, sentOn };
}

/** Lines without the marks of quoting where all of them have one. */
function unquote(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line !== '');
  return written.length > 0 && written.every((line) => line.startsWith('>'))
    ? lines.map((line) => line.replace(/^[>\s]+/u, ''))
    : lines;
}

/** Fields that are no e-mail's but the text's own. */
const FEWEST_FIELDS = 2;

function readForwarded(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly subject: string | null;
  readonly sentOn: IsoDate | null;
} {
  const asItIs = { lines, subject: null, sentOn: null };
  const start = lines.findIndex((line) => FORWARDED.test(line));
  if (start === -1) return asItIs;
  const fields = new Map<string, string>();
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const [, name = '', value = ''] = FORWARDED_FIELD.exec(lines[at] ?? '') ?? [];
    if (name !== '') fields.set(name.toLowerCase(), value);
    else if (lines[at] !== '' || fields.size > 0) break;
  }
  if (fields.size < FEWEST_FIELDS) return asItIs;
  const sent = fields.get('date') ?? fields.get('sent');
  return {
    lines: lines.slice(at),
    subject: fields.get('subject') ?? null,
    sentOn: sent === undefined ? null : dayOf(sent, 'DMY'),
  };
}

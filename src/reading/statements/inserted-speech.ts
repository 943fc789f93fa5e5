import { ADDRESSING_VERBS, INSERTED_VERBS, REPORTING_VERBS } from '../lexicon/speech-reporting.ts';
import { keyOf } from './act-pattern.ts';
import type { Word } from '../officials/words.ts';
import { isAdverb } from './adverb.ts';
import { afterInitials, beforeInitials } from './before-initials.ts';
import { isVerbLike } from './clause.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import { formsOf } from './verb-forms.ts';
import { isOneOf } from './verb-sets.ts';

/** A verb of saying set into or after what is said: ", he added", ", said the President". */
export interface InsertedSpeech {
  readonly speaker: PlacedReferent;
  readonly verb: string;
  /** The comma before it. */
  readonly first: number;
  readonly end: number;
  /** Whether the speaker is only the source: who is told of acts himself. */
  readonly source?: true;
}

const SAYING: ReadonlyMap<string, string> = new Map(
  [...Object.keys(REPORTING_VERBS), ...Object.keys(INSERTED_VERBS), 'point', 'sum', 'summarise', 'recall']
    .filter((verb) => !verb.includes(' '))
    .flatMap((verb) =>
      [...formsOf(verb)]
        .filter(([, form]) => form === 'PAST' || form === 'PRESENT')
        .map(([form]) => [form, verb] as const),
    ),
);

/** Whether a word is a finite form of a verb of saying. */
export const isSayingWord = (word: Word): boolean => word.shape === 'LOWER' && SAYING.has(keyOf(word));

/** The word after whoever is told something: "his guest", "Minister Ono"; undefined where no one is. */
function hearerAt({ words, referentAt }: StatementText, at: number): number | undefined {
  const named = referentAt.get(at);
  if (named !== undefined) return named.end;
  const own = /^(?:his|her|its|their|the)$/u.test(words[at]?.folded ?? '');
  return own &&
    /^(?:interlocutor|guest|host|visitor|colleague|counterpart|envoy|ambassador)$/u.test(
      words[at + 1]?.folded ?? '',
    )
    ? at + 2
    : undefined;
}

/** Words that tell where, when or to whom something was said. */
const opensTail = (word: Word | undefined): boolean =>
  /^(?:according|in|at|on|during|after|following|before|to|of|about|today|yesterday|when|while|as)$/u.test(
    word?.folded ?? '',
  );

/** Words of such a tail between the verb and a comma. */
const TAIL = 6;

/** The comma that closes a tail, after which a verb goes on; null where none does. */
function endOfTail(words: readonly Word[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end - 2, from + TAIL); i += 1) {
    if (isVerbLike(words[i])) return null;
    if (words[i]!.text === ',') return isVerbLike(words[i + 1]) || words[i + 1]!.shape === 'LOWER' ? i : null;
  }
  return null;
}

/** Whether a sentence ends at a word, or a comma stands there. */
const closesAt = (words: readonly Word[], at: number, end: number): boolean =>
  at >= end || /^[.,;]$/u.test(words[at]!.text);

/** "As Minister Wong stressed, the reefs are at stake", "as she put it": who speaks, named first; null where no such words open a sentence. */
function asSaidFirst({ words, referentAt }: StatementText, span: WordSpan): InsertedSpeech | null {
  if (words[span.first]!.folded !== 'as') return null;
  const speaker = referentAt.get(span.first + 1);
  if (speaker?.referent.kind !== 'PERSON') return null;
  const verb = words[speaker.end];
  const put = verb?.folded === 'put' && words[speaker.end + 1]?.folded === 'it';
  const said = verb === undefined ? undefined : SAYING.get(keyOf(verb));
  const close = speaker.end + (put ? 2 : 1);
  return (put || said !== undefined) && words[close]?.text === ',' && close + FEW < span.end
    ? { speaker, verb: put ? 'say' : said!, first: span.first, end: close + 1 }
    : null;
}

/** Words that what is said has at least. */
const FEW = 3;

/** Finds a verb of saying with its speaker between commas or at the end of a sentence, or null. */
export function findInsertedSpeech(text: StatementText, span: WordSpan): InsertedSpeech | null {
  const { words, referentAt, referentBefore } = text;
  if (words[span.first]?.folded === 'according' && words[span.first + 1]?.folded === 'to') {
    const source = referentAt.get(span.first + 2);
    if (source !== undefined && words[source.end]?.text === ',') {
      const told = { speaker: source, verb: 'say', first: span.first, end: source.end + 1 };
      // "According to the Ministry, the Ministers stressed": they did.
      return source.referent.kind === 'PERSON' ? told : { ...told, source: true };
    }
  }
  if (
    words[span.first]?.folded === 'in' &&
    /^(?:view|opinion|judgement|judgment|words)$/u.test(words[span.first + 2]?.folded ?? '')
  ) {
    const named = words[span.first + 3]?.folded === 'of' ? afterInitials(words, span.first + 4) : span.first;
    const source = referentAt.get(named);
    if (source !== undefined && named > span.first && words[source.end]?.text === ',')
      return { speaker: source, verb: 'say', first: span.first, end: source.end + 1 };
    // "In the opinion of Minister Wong such a summit could be a step forward"
    if (
      source?.referent.kind === 'PERSON' &&
      /^(?:such|the|this|these|that|it|there|a|an|both|all|only|no)$/u.test(
        words[source.end]?.folded ?? '',
      ) &&
      named > span.first
    )
      return { speaker: source, verb: 'say', first: span.first, end: source.end };
  }
  // "In the Minister's view, the treaty is a milestone"
  const owner = words[span.first]?.folded === 'in' ? referentAt.get(span.first + 1) : undefined;
  if (
    owner !== undefined &&
    /^['’]s?$/u.test(words[owner.end]?.text ?? '') &&
    /^(?:view|opinion|judgement|judgment|words|eyes|estimation)$/u.test(words[owner.end + 1]?.folded ?? '') &&
    words[owner.end + 2]?.text === ','
  )
    return { speaker: owner, verb: 'say', first: span.first, end: owner.end + 3 };
  // 'Minister Wong: "The islands deserve a fair hearing."'
  const label = referentAt.get(span.first);
  if (
    label?.referent.kind === 'PERSON' &&
    words[label.end]?.text === ':' &&
    /^[“"«]$/u.test(words[label.end + 1]?.text ?? '')
  )
    return { speaker: label, verb: 'say', first: span.first, end: label.end + 1 };
  // "For Minister Wong, there is no future without the reefs"
  if (words[span.first]?.folded === 'for') {
    const source = referentAt.get(span.first + 1);
    if (
      source?.referent.kind === 'PERSON' &&
      source.end > span.first + 2 &&
      words[source.end]?.text === ',' &&
      !/^(?:this|his|her|whom)$/u.test(words[span.first + 1]!.folded)
    )
      return { speaker: source, verb: 'say', first: span.first, end: source.end + 1 };
  }
  const opening = asSaidFirst(text, span);
  if (opening !== null) return opening;
  for (let i = span.first + 3; i < span.end; i += 1) {
    // "Trade is up, according to Minister Wong."
    if (
      words[i]!.folded === 'according' &&
      words[i + 1]?.folded === 'to' &&
      /^[,”"]$/u.test(words[i - 1]!.text)
    ) {
      const source = referentAt.get(i + 2);
      if (source?.referent.kind === 'PERSON' && closesAt(words, source.end, span.end))
        return { speaker: source, verb: 'say', first: i - 1, end: source.end, source: true };
    }
    const verb =
      words[i]!.folded === 'went' && words[i + 1]?.folded === 'on'
        ? 'continue'
        : SAYING.get(keyOf(words[i]!));
    if (verb === undefined) continue;
    let k = i - 1;
    while (k > span.first && (isAdverb(words[k]) || words[k]!.folded === 'has')) k -= 1;
    const subject = referentBefore.get(k + 1);
    const goesOn =
      (words[i + 1]?.folded === 'on' && (verb === 'continue' || words[i]!.folded === 'went')) ||
      (words[i + 1]?.folded === 'out' && verb === 'point') ||
      (words[i + 1]?.folded === 'up' && verb === 'sum');
    const told = /^(?:tell|told|inform|assure)/u.test(words[i]!.folded) ? hearerAt(text, i + 1) : undefined;
    const hearers = /^(?:reporters|journalists)$/u.test(words[i + 1]?.folded ?? '');
    const press =
      words[i + 1]?.folded === 'the' &&
      /^(?:press|media|reporters|journalists)$/u.test(words[i + 2]?.folded ?? '');
    const close = told !== undefined ? told : press ? i + 3 : goesOn || hearers ? i + 2 : i + 1;
    const next = words[close];
    const closed = next === undefined || close >= span.end || /^[.,;”"*]$/u.test(next.text);
    const comma = (at: number): boolean =>
      at > span.first &&
      (/^[,”"]$/u.test(words[at]?.text ?? '') ||
        (/^['’]$/u.test(words[at]?.text ?? '') && words[at - 1]?.text === ','));
    // "…," the Minister said at a joint press conference
    const quoted =
      subject !== undefined && /^[”"]$/u.test(words[beforeInitials(words, subject.first) - 1]?.text ?? '');
    const named = subject === undefined ? 0 : beforeInitials(words, subject.first) - 1;
    // "…, as Minister Wong put it"
    const opens = words[named]?.folded === 'as' ? named - 1 : named;
    if (subject !== undefined && (closed || (quoted && opensTail(next))) && comma(opens))
      return { speaker: subject, verb, first: opens, end: close };
    // "Our ties, Minister Wong stressed on this occasion, will be kept strong"
    const tail =
      subject !== undefined && comma(opens) && opensTail(next) ? endOfTail(words, close, span.end) : null;
    if (subject !== undefined && tail !== null) return { speaker: subject, verb, first: opens, end: tail };
    const following = referentAt.get(i + 1);
    // "The Ambassador, Mr X, informed the Minister that": who is told does not speak.
    const hears = isOneOf(ADDRESSING_VERBS, keyOf(words[i]!));
    if (
      following !== undefined &&
      comma(i - 1) &&
      following.referent.kind !== 'STATE' &&
      !hears &&
      !isVerbLike(words[following.end])
    )
      return { speaker: following, verb, first: i - 1, end: following.end };
  }
  return null;
}

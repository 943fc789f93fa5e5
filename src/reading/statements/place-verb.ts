import {
  BE_FORMS,
  CATENATIVES,
  CLAUSE_JOINERS,
  OFFICE_NOUNS,
  PREPOSITIONS,
  SUBJECT_OPENERS,
} from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';
import { keyOf } from './act-pattern.ts';
import { isAdverb } from './adverb.ts';
import { beforeAside, beforeCommas } from './aside.ts';
import { isAuxiliary, isPresentVerb, isVerbLike, opensClause } from './clause.ts';
import { joinsGovernedGerund, leadsToSpeech, opensWithAddition } from './gerund.ts';
import { ownerOfMission, ownerOfNoun } from './owner-of-noun.ts';
import { isPurposeOfCall } from './purpose-of-call.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import type { VerbForm } from './verb-forms.ts';
import { whoBefore } from './who-before.ts';

const purposeOf = (begin: number): VerbPlace => ({
  how: 'CHAIN',
  subject: null,
  begin,
  pluperfect: false,
  passive: false,
  relative: false,
  modal: true,
});

/** "An occasion for the Minister to congratulate": he does; else whoever acted before. */
const occasionOf = (one: PlacedReferent | undefined, words: readonly Word[], begin: number): VerbPlace =>
  one !== undefined && words[one.first - 1]?.folded === 'for'
    ? { ...purposeOf(begin), how: 'DIRECT', subject: one }
    : purposeOf(begin);

/** "Used the meeting to call for peace": the word before "to" names what was used. */
const isUsed = (words: readonly Word[], first: number, at: number): boolean =>
  /^(?:meeting|visit|platform|stage|call)$/u.test(words[at]!.folded) &&
  words.slice(Math.max(first, at - 3), at).some((word) => /^(?:use|uses|used|using)$/u.test(word.folded));

/** Words that a subject has at most. */
const LONGEST_SUBJECT = 60;

/** Where a verb stands in its sentence. */
export interface VerbPlace {
  /**
   * DIRECT: its subject stands before it; CHAIN: it shares the subject of what stands before ("and thanked");
   * OPEN: it begins the sentence or the item of a list; PARTICIPLE: "expressing", "in thanking";
   * NOUN_PHRASE: its subject is an expression that stands for no one known.
   */
  readonly how: 'DIRECT' | 'CHAIN' | 'OPEN' | 'PARTICIPLE' | 'NOUN_PHRASE';
  readonly subject: PlacedReferent | null;
  /** First word with adverbs and auxiliaries. */
  readonly begin: number;
  /** "had thanked". */
  readonly pluperfect: boolean;
  /** "was thanked". */
  readonly passive: boolean;
  readonly relative: boolean;
  /** "Will thank", "should thank", "wishes to thank". */
  readonly modal: boolean;
}

/** Tells where the verb at a word stands, or null where the word is no verb that acts ("to thank", "the agreed minutes"). */
export function placeVerb(
  text: StatementText,
  span: WordSpan,
  at: number,
  form: VerbForm | null,
  lastEnd: number,
  floor: number = span.first,
): VerbPlace | null {
  const { words, referentBefore } = text;
  let k = at - 1;
  let begin = at;
  let pluperfect = false;
  let passive = false;
  let progressive = false;
  let modal = false;
  const skipBack = (): void => {
    while (k >= span.first) {
      const word = words[k]!;
      if (isAuxiliary(word)) {
        if (word.folded === 'had') pluperfect = true;
        if (BE_FORMS.has(word.folded)) {
          if (form === 'PAST' || form === 'PARTICIPLE') passive = true;
          progressive = true;
        }
        if (/^(?:will|would|shall|should|may|might|can|could|must|did|do|does)$/u.test(word.folded))
          modal = true;
      } else if (!isAdverb(word) && word.folded !== 'not') break;
      begin = k;
      k -= 1;
    }
  };
  skipBack();
  // "Will, as always, abide by"
  const auxiliary = beforeCommas(words, span.first, k);
  if (auxiliary !== k && isAuxiliary(words[auxiliary])) {
    k = auxiliary;
    skipBack();
  }
  k = beforeAside(words, span.first, k);
  if (words[k]?.folded === 'to' && k > span.first) {
    if (form !== 'BASE' && form !== null) return null;
    let c = beforeCommas(words, span.first, k - 1);
    while (c > span.first && isAdverb(words[c])) c -= 1;
    // "Allow me to extend condolences"
    const allowed = /^(?:me|us)$/u.test(words[c]!.folded) ? referentBefore.get(c + 1) : undefined;
    if (allowed !== undefined && /^(?:allow|permit|let)$/u.test(words[c - 1]?.folded ?? ''))
      return { ...purposeOf(begin), how: 'DIRECT', subject: allowed };
    if (!CATENATIVES.has(keyOf(words[c]!)) && !isUsed(words, span.first, c))
      return isPurposeOfCall(words, span.first, c, at)
        ? occasionOf(referentBefore.get(c + 1), words, begin)
        : null;
    begin = c;
    k = c - 1;
    if (words[c]!.folded === 'on' && /^(?:went|go|goes)$/u.test(words[k]?.folded ?? '')) {
      begin = k;
      k -= 1;
    }
    // "Takes this opportunity to thank", "has the honour to inform".
    if (
      /^(?:opportunity|occasion|chance|honour|honor|privilege|pleasure|moment|liberty|meeting|visit|platform|stage|call|time|care|floor|pains)$/u.test(
        words[c]!.folded,
      )
    ) {
      while (
        k > span.first &&
        /^(?:this|the|an|a|his|her|its|our|great|immense|of|today|again|also|once|more|new|further)$/u.test(
          words[k]!.folded,
        )
      )
        k -= 1;
      if (
        /^(?:take|takes|took|taking|use|uses|used|have|has|had|seize|seizes|seized|seizing|using|at)$/u.test(
          words[k]?.folded ?? '',
        )
      ) {
        begin = k;
        k -= 1;
      }
      // "Thanked him for his welcome and the opportunity to discuss"
      if (words[k]?.folded === 'and' && begin === c) return null;
      // "It gives me great pleasure to extend"
      const glad = /^(?:me|us)$/u.test(words[k]?.folded ?? '') ? referentBefore.get(k + 1) : undefined;
      if (glad !== undefined && /^(?:give|gives|gave|affords|brings)$/u.test(words[k - 1]?.folded ?? ''))
        return { ...purposeOf(k - 1), how: 'DIRECT', subject: glad };
    }
    modal = true;
    skipBack();
  }
  // "Having thanked his host" is a participle; "has been supporting" tells of the past.
  const having = words[begin]?.folded === 'having';
  if (form === 'GERUND' && progressive && words[at - 1]?.folded === 'been') return null;
  const gerund = (form === 'GERUND' && !progressive) || having;
  if (form === 'PARTICIPLE' && !passive && begin === at) return null;
  const place = (how: VerbPlace['how'], subject: PlacedReferent | null, relative = false): VerbPlace => ({
    how,
    subject,
    begin,
    pluperfect,
    passive,
    relative,
    modal,
  });
  // "Is help to train": a noun.
  if (form === 'BASE' && progressive && !modal) return null;
  const base = form === 'BASE' && !modal;

  while (k >= span.first && /^["“”'’‘*]$/u.test(words[k]!.text)) k -= 1;
  if (k < span.first || onlyMarker(words, span.first, k)) {
    if (gerund) return place('PARTICIPLE', null);
    return place('OPEN', null);
  }
  const before = words[k]!;
  if (gerund) {
    const owner = referentBefore.get(k + 1);
    if (owner !== undefined && words[owner.first - 1]?.folded === 'with') return place('DIRECT', owner, true);
    if (before.folded === 'and' && joinsGovernedGerund(words, Math.max(lastEnd, span.first), k)) return null;
    // "During the negotiation and signing of the agreement": a noun.
    if (
      before.folded === 'and' &&
      words[at + 1]?.folded === 'of' &&
      /[a-z]{3}(?:tion|ment|sion)s?$/u.test(words[k - 1]?.folded ?? '')
    )
      return null;
    // "Made a point of thanking"
    if (before.folded === 'of' && words[k - 1]?.folded === 'point') {
      begin = k - 1;
      while (begin > span.first && !/^(?:made|makes|make)$/u.test(words[begin]!.folded) && k - begin < 5)
        begin -= 1;
      const owner = referentBefore.get(begin);
      return place(owner === undefined ? 'CHAIN' : 'DIRECT', owner ?? null);
    }
    if (
      before.text === ',' ||
      before.text === ';' ||
      /^(?:while|in|by|when|after|and|whilst|upon|on|besides|before|without|to|from|of|for)$/u.test(
        before.folded,
      )
    )
      return (/^(?:to|from|of|for)$/u.test(before.folded) && !opensWithAddition(words, span.first, k)) ||
        (/^(?:in|by|on|upon)$/u.test(before.folded) && !leadsToSpeech(words, span.first, k))
        ? null
        : place('PARTICIPLE', null);
    return null;
  }
  const who = whoBefore(words, span.first, k);
  if (who !== null) {
    const antecedent = antecedentOf(text, span, words[who - 1]?.text === ',' ? who - 1 : who);
    if (antecedent !== null) return place('DIRECT', antecedent, true);
  }
  if (before.folded === 'who') {
    // "His family and all who have supported him"
    if (/^(?:all|those|everyone|anyone|people|others)$/u.test(words[k - 1]?.folded ?? '')) return null;
    const antecedent = antecedentOf(text, span, words[k - 1]?.text === ',' ? k - 1 : k);
    return antecedent === null ? null : place('DIRECT', antecedent, true);
  }
  // "Talks, at the end of which both signed"
  const both = before.folded === 'which' && PREPOSITIONS.has(words[k - 1]?.folded ?? '');
  if (both && words[k + 1]?.folded === 'both') {
    const sides = text.referentAt.get(k + 1);
    if (sides !== undefined) return place('DIRECT', sides);
  }
  if (/^(?:which|that|whose|whom)$/u.test(before.folded)) return null;
  const direct = referentBefore.get(k + 1);
  if (direct !== undefined && !followedByApostrophe(words, direct.end)) {
    const governed =
      direct.first > span.first &&
      PREPOSITIONS.has(words[direct.first - 1]!.folded) &&
      !isCapacity(words, span.first, direct);
    // "To the people of Japan, the Royal Government and the Cambodian people": the list begins too early.
    const last = text.shortestBefore.get(k + 1);
    if (governed && last !== undefined && last.first > direct.first && opensClause(text, last.first, span))
      return base && !plural(text, last, span) ? null : place('DIRECT', last);
    if (!governed) return base && !plural(text, direct, span) ? null : place('DIRECT', direct);
    const posted = base ? null : ownerOfMission(text, direct);
    if (posted !== null) return place('DIRECT', posted);
    return (!base || isOfTwo(words, direct.first)) && headsNounPhrase(words, span.first, direct.first)
      ? place('DIRECT', ownerOfNoun(text, span.first, direct.first) ?? direct)
      : null;
  }
  if (before.text === ')') {
    let open = k;
    while (open > span.first && words[open]!.text !== '(') open -= 1;
    const one = referentBefore.get(open);
    if (one !== undefined && !base) return place('DIRECT', one);
  }
  if (before.text === ',') {
    const listed = referentBefore.get(k);
    if (listed !== undefined && lastEnd === span.first && opensClause(text, listed.first, span) && !base)
      return place('DIRECT', listed);
    for (let j = k - 1; j > Math.max(span.first, k - 45); j -= 1) {
      if (words[j]!.text !== ',') continue;
      const one = referentBefore.get(j);
      if (one === undefined || one.first < lastEnd || !opensClause(text, one.first, span)) continue;
      return base && !plural(text, one, span) ? null : place('DIRECT', one);
    }
    return place('CHAIN', null);
  }
  // "The talks", "in support": a noun.
  if (
    /^(?:the|a|an|his|her|its|their|our|my|this|these|those|such|some|any|no|every|each|more|further|new|['’]s?)$/u.test(
      before.folded || before.text,
    )
  )
    return null;
  if (PREPOSITIONS.has(before.folded)) return null;
  if (CLAUSE_JOINERS.has(keyOf(before)) || /^[;:–—-]$/u.test(before.text)) return place('CHAIN', null);
  if (base) return null;
  // "The Minister on Tuesday expressed": a few words between subject and verb.
  for (let j = k; j > Math.max(span.first, k - 9); j -= 1) {
    const word = words[j]!;
    if (
      isVerbLike(word) ||
      isPresentVerb(words, j) ||
      word.text === ',' ||
      word.text === ';' ||
      /^(?:that|which|who|whether|if)$/u.test(word.folded) ||
      CLAUSE_JOINERS.has(keyOf(word))
    )
      break;
    const one = referentBefore.get(j);
    if (
      one !== undefined &&
      j <= k &&
      opensClause(text, one.first, span) &&
      !followedByApostrophe(words, one.end)
    )
      return place('DIRECT', one);
  }
  for (let j = k; j >= Math.max(floor, k - LONGEST_SUBJECT); j -= 1) {
    const word = words[j]!;
    if (/^[,;:]$/u.test(word.text) || SUBJECT_OPENERS.has(keyOf(word))) break;
    if (isVerbLike(word)) return null;
  }
  return place('NOUN_PHRASE', null);
}

/** "In her capacity as Chair of the Council, Minister X said": the name after the comma acts. */
export const isCapacity = (
  words: readonly Word[],
  first: number,
  { first: start, end }: PlacedReferent,
): boolean =>
  words[start - 1]!.folded === 'as' &&
  (start - 1 === first || words[start - 2]?.folded === 'capacity') &&
  words.slice(start, end).some((word) => word.text === ',');

/** Where a noun or a thing done bears an act. */
export const placeThing = (first: number): VerbPlace => ({
  how: 'NOUN_PHRASE',
  subject: null,
  begin: first,
  pluperfect: false,
  passive: false,
  relative: false,
  modal: false,
});

/** Who "who" is: the expression right before, or the one to which a name in apposition belongs. */
function antecedentOf({ referentBefore }: StatementText, span: WordSpan, at: number): PlacedReferent | null {
  for (let i = at; i > Math.max(span.first, at - 8); i -= 1) {
    const one = referentBefore.get(i);
    if (one !== undefined && (i === at || one.referent.kind === 'PERSON')) return one;
  }
  return null;
}

/** Whether what stands before is only a list's marker: "1.", "(a)", "-", "TRADE /". */
function onlyMarker(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i <= last; i += 1)
    if (
      !(
        words[i]!.shape === 'MARK' ||
        words[i]!.shape === 'NUMBER' ||
        /^(?:[a-z]|[ivx]+)$/u.test(words[i]!.folded)
      )
    )
      return false;
  return true;
}

const followedByApostrophe = (words: readonly Word[], end: number): boolean =>
  /^['’]s?$/u.test(words[end]?.text ?? '');

/** Whether a verb without ending agrees with this subject: "the Ministers agree", "I wish", "Japan and India support". */
function plural({ words }: StatementText, one: PlacedReferent, span: WordSpan): boolean {
  if (one.referent.kind === 'BOTH' || one.referent.kind === 'GROUP') return true;
  const last = words[one.end - 1]?.folded ?? '';
  if (/^(?:i|we|they|people|peoples|sides|authorities|countries|ministers|leaders)$/u.test(last)) return true;
  return one.first > span.first && words[one.first - 1]!.folded === 'and';
}

/** "The Government and people of Japan convey": two nouns before the state, so that the verb has no ending. */
const isOfTwo = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.folded === 'of' &&
  /^(?:people|peoples|government|leadership|nation|parliament)$/u.test(words[at - 2]?.folded ?? '') &&
  words.slice(Math.max(0, at - 5), at - 2).some((word) => word.folded === 'and');

/** Whether an expression after a preposition ends a subject: "officials of the United States", "the Embassy of Japan in". */
function headsNounPhrase(words: readonly Word[], first: number, at: number): boolean {
  // "The Minister from Japan" speaks for it, "volunteers from Japan" do not.
  if (words[at - 1]?.folded === 'from' && !OFFICE_NOUNS.test(words[at - 2]?.folded ?? '')) return false;
  for (let i = at - 1; i >= first && i > at - 10; i -= 1) {
    const word = words[i]!;
    if (word.shape === 'MARK' || /^(?:and|while|that|which|but)$/u.test(word.folded)) return i < at - 2;
    if (
      isVerbLike(word) ||
      /^(?:with|to|by|at|during|after|before|towards|under|between)$/u.test(word.folded)
    )
      return false;
  }
  return true;
}

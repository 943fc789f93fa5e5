import { matchesAt, type PatternMatch } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import { ACT_PATTERNS } from './act-rules.ts';
import { candidateOf, blindClause, type Candidate } from './candidate.ts';
import { carryPronoun } from './carried-pronoun.ts';
import { shareView } from './agreed-view.ts';
import { clauseAfter, leadsClause, staysInside } from './clause-extent.ts';
import { opensClause } from './clause.ts';
import { coordinatedClause, saysNoMore } from './coordinated-clause.ts';
import type { VerbPlace } from './place-verb.ts';
import { countsAsAct, reportsSomething } from './counts-as-act.ts';
import { wishesToSpeak } from './wish-to-speak.ts';
import { furtherAct } from './further-act.ts';
import { gappedReport } from './gapped-report.ts';
import { holdTo, isLaidOnThing, takeInner, tellNews } from './inner-act.ts';
import { unknownSaying } from './unknown-saying.ts';
import { furtherHeads } from './shared-head.ts';
import { tellsOfOthers } from './spokesperson.ts';
import { isVerbWord, placePhrase } from './place-phrase.ts';
import { praiseTies } from './praised-ties.ts';
import { isToldElsewhere } from './recalled.ts';
import type { SentenceContext } from './sentence-context.ts';
import type { PlacedReferent, StatementText, WordSpan } from './statement-text.ts';
import { actsAfter, isJoint, isSubordinate, subjectOf } from './subject-of.ts';
import type { VerbForm } from './verb-forms.ts';
import type { Word } from '../officials/words.ts';

/** What a sentence says: its acts in order. */
export interface SentenceReading {
  readonly candidates: readonly Candidate[];
  /** Who acts last in the sentence; null if no one does. */
  readonly subject: PlacedReferent | null;
}

/** Reads the acts of one sentence. */
export function readSentence(text: StatementText, span: WordSpan, context: SentenceContext): SentenceReading {
  const { words, referentAt } = text;
  const candidates: Candidate[] = [];
  let chain: PlacedReferent | null = null;
  let chainForm = '';
  let who: PlacedReferent | null = null;
  let open: Candidate | null = null;
  let lastEnd = span.first;
  let told = -1;
  let waiting: Candidate[] = [];
  let i = span.first;
  while (i < span.end) {
    if (context.skip !== null && i === context.skip.first) {
      i = Math.max(i + 1, context.skip.end);
      open = null;
      // "Montenegro leads," the Chancellor said, adding that: whoever spoke goes on.
      if (words[i]?.text === ',' && /[a-z]{3}ing$/u.test(words[i + 1]?.folded ?? ''))
        chain = context.skip.speaker;
      continue;
    }
    const found = referentAt.get(i);
    const referent: PlacedReferent | undefined =
      found === undefined ? undefined : carryPronoun(text, found, chain ?? context.previous);
    const member = chain !== null && i > chain.first && i < chain.end;
    if (referent !== undefined && !member && opensClause(text, i, span) && !isImpersonal(words, i)) {
      const acts = actsAfter(text, span, referent.end);
      const governed =
        open !== null && (open.clause === null || i <= open.clause + 2 || referent.referent.kind === 'STATE');
      const possessive = /^['’]s?$/u.test(words[referent.end]?.text ?? '');
      if (
        (acts && !governed && (chain === null || !isSubordinate(text, referent))) ||
        (chain === null &&
          open === null &&
          !possessive &&
          // "Reflecting on the ties of Rwanda and Somalia, Ministers agreed"
          (waiting.length === 0 || words[i - 1]?.text === ','))
      ) {
        chain = referent;
        for (const one of waiting) one.subject = referent;
        waiting = [];
      }
      const gapped = gappedReport(text, referent, candidates.at(-1));
      if (gapped !== null) {
        candidates.push(gapped);
        open = gapped;
        i = gapped.end;
        continue;
      }
    }
    const further: Candidate | null = open === null ? null : coordinatedClause(text, open, i);
    if (further !== null && candidates.at(-1) === open) {
      candidates.push(further);
      open = further;
      i = further.end;
      continue;
    }
    const known =
      isVerbWord(text, span, i) && !(open?.clause === i && isGerundSubject(words, i))
        ? matchesAt(ACT_PATTERNS, words, i, span.end)
        : [];
    const matches = known.length > 0 ? known : unknownSaying(text, span, i);
    let taken: { match: PatternMatch<Phrase>; place: VerbPlace; subject: PlacedReferent | null } | null =
      null;
    let inside = false;
    for (const match of matches) {
      if (wishesToSpeak(text, match)) continue;
      const place = placePhrase(text, span, match, lastEnd, open?.clause ?? span.first);
      if (place === null || (place.begin < lastEnd && candidates.length > 0)) continue;
      const shared = who !== null && goesOnAfterWho(words, place);
      const subject = subjectOf(text, place, shared ? who : chain, context);
      const form = match.form ?? formOfAuxiliary(words[i]!.folded);
      const { kind } = match.pattern.payload;
      if (open !== null && staysInside(text, open, place, form, chainForm)) {
        inside = true;
        const second: Candidate | null = furtherAct(text, open, match, place);
        if (second !== null) {
          candidates.push(second);
          i = match.end - 1;
          break;
        }
        if (open.inner !== null || !leadsClause(text, open, place, kind)) break;
        if (kind === 'JOINT' && !isJoint(place.subject ?? open.subject)) continue;
        takeInner(text, open, match, place);
        i = match.end - 1;
        break;
      }
      if (!countsAsAct(text, span, match, place, subject, candidates, chainForm, context)) {
        // What is recalled by no one in particular is recalled all the same.
        const clause = match.pattern.payload.act === null ? clauseAfter(text, span, match) : null;
        if (clause === null) continue;
        open = blindClause(match, place, clause);
        i = clause - 1;
        inside = true;
        break;
      }
      taken = { match, place, subject };
      break;
    }
    if (taken === null || inside) {
      i += 1;
      continue;
    }
    const { match, place, subject } = taken;
    const phrase = match.pattern.payload;
    const form = match.form ?? formOfAuxiliary(words[i]!.folded);
    open = null;
    const acts = place.how === 'DIRECT' || (place.how === 'NOUN_PHRASE' && subject !== null);
    if (acts && !place.relative && !isSubordinate(text, subject)) chain = subject;
    if (place.how === 'DIRECT') who = place.relative || isAfterWhere(words, subject) ? subject : null;
    else if (who !== null && !goesOnAfterWho(words, place)) who = null;
    if (form !== 'GERUND' && form !== '')
      chainForm = /^(?:will|would|shall|should|must)$/u.test(words[i]!.folded) ? 'MODAL' : form;
    lastEnd = match.end;
    const clause = clauseAfter(text, span, match);
    // "The Spokesperson stated that the two ministers signed": what is told is told for itself.
    if (clause !== null && phrase.reports && tellsOfOthers(text, subject, clause)) {
      chain = null;
      told = clause;
      lastEnd = match.end;
      i = clause;
      continue;
    }
    const silent =
      phrase.act === null ||
      place.pluperfect ||
      (place.subject?.first !== told && isToldElsewhere(text, span, place, match.end)) ||
      (phrase.reports && !reportsSomething(text, match, clause));
    const candidate = silent ? null : candidateOf(match, place, subject, clause);
    // "An exchange, which we gladly accepted"
    if (candidate !== null && match.pattern.source === 'accept!' && candidates.at(-1)?.act !== 'INVITE')
      candidate.act = 'AGREE';
    if (candidate !== null && isLaidOnThing(text, span, match, place)) candidate.act = 'EMPHASIZE';
    if (candidate !== null) {
      candidates.push(candidate);
      // "Expressing", "gravely concerned": who acts is named after it.
      if (
        (place.how === 'PARTICIPLE' || phrase.kind === 'OPENING') &&
        chain === null &&
        !followsVerb(words, span.first, place.begin)
      )
        waiting.push(candidate);
    }
    open = clause === null ? null : (candidate ?? blindClause(match, place, clause));
    i = Math.max(i + 1, match.end);
  }
  for (const one of candidates) {
    holdTo(text, one);
    tellNews(text, one);
    shareView(text, one);
    praiseTies(text, span, one);
  }
  const said = candidates.filter((one, index) => !one.cancelled && !saysNoMore(one, candidates[index - 1]));
  const whole: Candidate[] = [];
  said.forEach((one, index) => {
    whole.push(one);
    for (const further of furtherHeads(text, span, one, said[index + 1]?.begin ?? span.end))
      whole.push(further);
  });
  return { candidates: whole, subject: chain };
}

/**
 * "The envoy, who thanked her and asked for help": a verb after "and" is that of "who", as is one after a comma alone; after
 * ", and" the sentence goes on with its own subject.
 */
const goesOnAfterWho = (words: readonly Word[], { how, begin }: VerbPlace): boolean =>
  (how === 'CHAIN' || how === 'PARTICIPLE') &&
  (words[begin - 1]?.text === ',' ||
    (/^(?:and|but|yet)$/u.test(words[begin - 1]?.folded ?? '') && words[begin - 2]?.text !== ','));

/** "Said that sending ships is a breach": what is done opens the clause as its subject, and is no act. */
const isGerundSubject = (words: readonly Word[], at: number): boolean =>
  /[a-z]{3}ing$/u.test(words[at]!.folded) && words[at - 1]?.folded === 'that';

/** "The event was held in the port, underscoring the bonds of both": what a thing shows, after its verb. */
const followsVerb = (words: readonly Word[], first: number, begin: number): boolean =>
  words[begin - 1]?.text === ',' &&
  words.slice(first, begin).some((word) => /^(?:was|were|is|are|has|have|had)$/u.test(word.folded));

/** "They spoke of Gaza, where the Minister reviewed": the clause has a subject of its own, which its further verbs share. */
const isAfterWhere = (words: readonly Word[], subject: PlacedReferent | null): boolean =>
  subject !== null &&
  (words[subject.first - 1]?.folded === 'where' ||
    // "Talks, during which both sides agreed"
    (words[subject.first - 1]?.folded === 'which' &&
      /^(?:at|during|in)$/u.test(words[subject.first - 2]?.folded ?? '')));

/** "It was stressed that": the word stands for no one. */
function isImpersonal(words: readonly Word[], at: number): boolean {
  if (words[at]!.folded !== 'it' || !/^(?:is|was)$/u.test(words[at + 1]?.folded ?? '')) return false;
  for (let i = at + 3; i < at + 6; i += 1) if (words[i]?.folded === 'that') return true;
  return false;
}

const formOfAuxiliary = (word: string): VerbForm | '' =>
  /^(?:was|were|had|would|did|felt|could)$/u.test(word)
    ? 'PAST'
    : /^(?:is|are|am|has|have|will|shall|does|do|cannot)$/u.test(word)
      ? 'PRESENT'
      : '';

import type { FoundName } from '../found.ts';
import { JOINT_VERBS } from '../lexicon/reference-words.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import type { RuleCard } from '../rule.ts';
import { resolveBoth } from './both-sides.ts';
import type { WordText } from '../officials/words.ts';
import { person, type Resolver } from './resolver.ts';

export const card: RuleCard = {
  name: 'pronoun',
  reads:
    'A pronoun stands for who acts: "he", "she" for the one who spoke, "him" for the other, "they" for both, "it" for the state, "I" and "we" for the writer or, in a transcript, the speaker.',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea met Ms. Penny Wong, Foreign Minister of Australia. He thanked her for the visit. They agreed to meet again.',
      gives: [
        'KH Sok Chenda Sophea «He»',
        'AU Penny Wong «her»',
        'KH+AU Sok Chenda Sophea, Penny Wong «They»',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received Lao Ambassador Buakeo Phumvongsay. The Minister hoped that the Ambassador would further the ties. He thanked Laos.',
      gives: ['KH Sok Chenda Sophea «He»'],
    },
  ],
  counterexamples: ['The ministers met in the US.'],
};

/** Whom a pronoun stands for. */
export function resolvePronoun(
  resolver: Resolver,
  expression: Expression & { kind: 'PRONOUN' },
): Actor | null {
  const { discourse, females, officials, text } = resolver;
  const fits = (index: number | null): index is number =>
    index !== null &&
    (/^(?:she|her)$/u.test(expression.word) ? females.get(index) === true : females.get(index) !== true);
  switch (expression.word) {
    case 'he':
    case 'she': {
      // "The Cuban chargé thanked Kenya. He sought help": someone whom the text does not name.
      const unnamed = discourse.subject;
      if (unnamed?.kind === 'PERSON' && unnamed.people.length === 0 && unnamed.sides.length === 1)
        return unnamed;
      const host = ownWhereOtherIsMet(resolver, expression);
      if (fits(host)) return person(resolver, host);
      if (fits(discourse.topic)) return person(resolver, discourse.topic);
      const last = discourse.named.findLast((index) => fits(index));
      // Whether the own minister is a woman the text may never say.
      const perhaps =
        discourse.topic !== null && !females.has(discourse.topic) && isOwn(resolver, discourse.topic);
      if (last !== undefined && (!perhaps || last === discourse.named.at(-1))) return person(resolver, last);
      return discourse.topic === null ? null : person(resolver, discourse.topic);
    }
    case 'him':
    case 'her': {
      const subject = discourse.subject?.people.length === 1 ? discourse.subject.people[0]! : null;
      const side = sideOfPerson(officials.people[subject ?? -1]);
      const last =
        discourse.named.findLast(
          (index) => index !== subject && fits(index) && sideOfPerson(officials.people[index]) !== side,
        ) ?? discourse.named.findLast((index) => index !== subject && fits(index));
      return last === undefined ? null : person(resolver, last);
    }
    case 'they':
      return discourse.subject !== null &&
        (discourse.subject.kind === 'BOTH' || discourse.subject.kind === 'GROUP')
        ? discourse.subject
        : resolveBoth(resolver, '');
    case 'them':
      return null;
    case 'it':
      return discourse.side === null || standsForNobody(text, expression.end)
        ? null
        : {
            kind: discourse.side.length === 2 && discourse.side !== 'EU' ? 'STATE' : 'ORGANIZATION',
            people: [],
            sides: [discourse.side],
          };
    case 'who':
      return null;
    case 'i':
    case 'me': {
      const own = speakerOfRemarks(resolver, expression);
      if (own !== null) return person(resolver, own);
      // Who speaks the text may never say: "I travelled to".
      return expression.word === 'me' || discourse.own === null
        ? null
        : { kind: 'PERSON', people: [], sides: [discourse.own] };
    }
    default: {
      // "We discussed" is both; "We want it just as much" is the writer's side.
      let i = expression.end;
      while (
        /^(?:also|then|both|have|had|further|warmly|fully|jointly|again)$/u.test(text.words[i]?.folded ?? '')
      )
        i += 1;
      // "We have shared with Kabul the outcome": told to another.
      const tells = text.words[i]?.folded === 'shared' && text.words[i + 1]?.folded === 'with';
      if (expression.word === 'we' && !tells && JOINT_VERBS.has(text.words[i]?.folded ?? ''))
        return resolveBoth(resolver, '');
      const own = speakerOfRemarks(resolver, expression);
      if (own !== null) return person(resolver, own);
      return discourse.own === null ? null : { kind: 'STATE', people: [], sides: [discourse.own] };
    }
  }
}

/** "With the Lebanese Minister, Abdallah Bou Habib, he underlined": the publisher's own person, named last; null where no such words open the sentence. */
function ownWhereOtherIsMet(resolver: Resolver, { first }: Expression): number | null {
  const { text, discourse } = resolver;
  const { words } = text;
  if (words[first - 1]?.text !== ',') return null;
  let open = first - 1;
  while (open > 0 && words[open - 1]!.sentence === words[first]!.sentence && first - open < MET_REACH)
    open -= 1;
  if (!/^(?:with|to)$/u.test(words[open]!.folded)) return null;
  const met = nextName(resolver, words[open]!.start);
  if (met === undefined || met.start > words[first]!.start || isOwn(resolver, met.person)) return null;
  return discourse.named.findLast((index) => isOwn(resolver, index)) ?? null;
}

/** Words of a phrase that tells whom someone met. */
const MET_REACH = 24;

const isOwn = ({ officials, discourse }: Resolver, index: number): boolean =>
  discourse.own !== null && sideOfPerson(officials.people[index]) === discourse.own;

const EXPLETIVE_VERBS = /^(?:is|was|will|would|has|been|be|seems?|seemed|remains?|remained|gives|gave)$/u;
const EXPLETIVE_WORDS =
  /^(?:a|an|my|our|me|us|also|really|truly|so|very|always|great|good|wonderful|lovely|nice|pleasure|honour|honor|privilege|delight|joy|important|vital|crucial|essential|imperative|necessary|clear|possible|time|hoped|expected|noted|recalled|agreed|decided|worth|noteworthy|fitting|likely|timely)$/u;

/** "It was a pleasure to meet", "it is important that": a pronoun that stands for nobody; `next` is the word after it. */
function standsForNobody({ words }: WordText, next: number): boolean {
  let i = next;
  while (EXPLETIVE_VERBS.test(words[i]?.folded ?? '')) i += 1;
  if (i === next) return false;
  const from = i;
  while (EXPLETIVE_WORDS.test(words[i]?.folded ?? '')) i += 1;
  return (
    i > from && /^(?:to|that|for|welcoming|meeting|seeing|hosting|speaking)$/u.test(words[i]?.folded ?? '')
  );
}

/** Who says "I": the one quoted, else the own side's first person. */
function speakerOfRemarks(resolver: Resolver, expression: Expression): number | null {
  const { text, peopleOf, discourse, voiceAt } = resolver;
  const voice = voiceAt(expression.first);
  if (voice !== null) return voice;
  const quotation = quotationAround(text, expression.first);
  if (quotation !== null)
    return (
      namedAfter(resolver, quotation.end) ??
      namedBefore(resolver, quotation.start) ??
      womanAfter(resolver, quotation.end) ??
      discourse.topic ??
      peopleOf.get(discourse.own ?? '')?.[0] ??
      null
    );
  return peopleOf.get(discourse.own ?? '')?.[0] ?? null;
}

/** '"We reject it," she said': the woman named last; null where no "she" follows a quotation. */
const womanAfter = ({ text, discourse, females }: Resolver, end: number): number | null =>
  /^[\s,”"]*she\b/u.test(text.document.text.slice(end, end + TO_SPEAKER))
    ? (discourse.named.findLast((index) => females.get(index) === true) ?? null)
    : null;

/** Characters of a quotation, and between it and its speaker's name, that are looked at. */
const QUOTATION = 1000;
const TO_SPEAKER = 60;

/** Where the quotation that a word stands in begins and ends, or null if it stands in none. */
function quotationAround(
  text: WordText,
  at: number,
): { readonly start: number; readonly end: number } | null {
  const word = text.words[at]!;
  const whole = text.document.text;
  const paragraph = text.document.paragraphs[text.document.sentences[word.sentence]?.paragraph ?? 0];
  const before = whole.slice(Math.max(paragraph?.start ?? 0, word.start - QUOTATION), word.start);
  const straight = (before.match(/"/gu)?.length ?? 0) % 2 === 1;
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”');
  if (!straight && !curly) return null;
  const after = whole.slice(word.end, Math.min(paragraph?.end ?? whole.length, word.end + QUOTATION));
  const close = after.search(curly ? /”/u : /"/u);
  const start = word.start - before.length + before.lastIndexOf(straight ? '"' : '“');
  return { start, end: word.end + (close < 0 ? after.length : close) };
}

/** The person named right after a place: "..., Minister Wong said". */
function namedAfter(resolver: Resolver, place: number): number | null {
  const { text } = resolver;
  const next = nextName(resolver, place);
  if (next === undefined || next.start - place > TO_SPEAKER) return null;
  const between = text.document.text.slice(place + 1, next.start);
  // "…, he said after meeting Minister Ito"
  if (/^[\s,”"]*(?:he|she|they)\b/u.test(between)) return null;
  return /[.\n]/u.test(between.replace(/\b\p{L}{1,3}\./gu, '')) ? null : next.person;
}

/** Whoever a sentence that ends right before a place names last: “…,” Mr Peters says. “We are committed”. */
function namedBefore(resolver: Resolver, place: number): number | null {
  const before = resolver.text.document.text.slice(Math.max(0, place - TO_SPEAKER), place);
  const tag = before.lastIndexOf(before.includes('”') ? '”' : '"');
  if (tag < 0 || !/\.\s*$/u.test(before) || before.slice(tag).includes('\n')) return null;
  const name = nextName(resolver, place - before.length + tag);
  return name !== undefined && name.start < place ? name.person : null;
}

/** The first name from a place on. */
function nextName({ officials: { names } }: Resolver, place: number): FoundName | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return names[low];
}

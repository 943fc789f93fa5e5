import type { TextDocument } from './document.ts';
import type { FoundMentions, FoundOfficials, Referent } from './found.ts';
import { CONTACT_VERBS, JOINT_VERBS, NO_SUBJECT_AFTER, PEOPLE_NOUNS } from './lexicon/reference-words.ts';
import { SPEAKING_VERBS } from './lexicon/speaking-verbs.ts';
import { officeOf } from './officials/office.ts';
import { layWords, type WordText } from './officials/words.ts';
import { openDiscourse, sideOfPerson, type Actor, type Discourse } from './reference/discourse.ts';
import { findExpressions, type Expression } from './reference/expressions.ts';
import { holderOfPost } from './reference/holder-of-post.ts';
import { joinListed } from './reference/listed-people.ts';

/**
 * Finds every expression that stands for someone, in the order of the text. A list ("Blinken and Prak Sokhonn") stands
 * before its first member, which has an entry of its own.
 */
export function resolveReferences(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
): readonly Referent[] {
  const text = layWords(document, mentions);
  const expressions = findExpressions(text, mentions, officials);
  const discourse = openDiscourse(text, mentions, officials);
  const resolver = {
    text,
    officials,
    discourse,
    females: feminine(text, officials),
    addressed: addressedBy(text, officials),
  };
  const referents: Referent[] = [];
  let sentence = -1;
  let opened = false;
  for (const expression of expressions) {
    const word = text.words[expression.first]!;
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      opened = false;
    }
    const subject = isSubject(text, expression, opened);
    const actor = resolve(resolver, expression, subject);
    if (actor === null) continue;
    referents.push({
      start: word.start,
      end: text.words[expression.end - 1]!.end,
      rule: RULES[expression.kind],
      kind: actor.kind,
      people: actor.people,
      sides: actor.sides,
    });
    noteForeignPair(document, referents, discourse);
    if (subject) opened = true;
    note(resolver, expression, actor, subject);
  }
  return joinListed(document, referents, discourse.own);
}

const RULES: Readonly<Record<Expression['kind'], string>> = {
  NAME: 'named-person',
  POST: 'holder-of-post',
  ADDRESS: 'honorific-alone',
  COUNTERPART: 'counterpart',
  STATE: 'state-acting',
  GOVERNMENT: 'state-acting',
  ORGANIZATION: 'organization-acting',
  BOTH: 'both-sides',
  PRONOUN: 'pronoun',
};

interface Resolver {
  readonly text: WordText;
  readonly officials: FoundOfficials;
  readonly discourse: Discourse;
  readonly females: ReadonlyMap<number, boolean>;
  readonly addressed: ReadonlyMap<string, readonly number[]>;
}

function person(resolver: Resolver, index: number): Actor {
  const side = sideOfPerson(resolver.officials.people[index]);
  return { kind: 'PERSON', people: [index], sides: side === null ? [] : [side] };
}

function resolve(resolver: Resolver, expression: Expression, subject: boolean): Actor | null {
  const { discourse, officials, text } = resolver;
  switch (expression.kind) {
    case 'NAME':
      return person(resolver, expression.person);
    case 'POST': {
      const skip = subject
        ? null
        : discourse.subject?.people.length === 1
          ? discourse.subject.people[0]!
          : null;
      const called = expression.words.flatMap((word) => (/^(?:samdech|techo|thipadei|majesty|highness)$/u.test(word) ? [resolver.addressed.get(word) ?? []] : [])).at(-1);
      if (called !== undefined && called.length > 0) return person(resolver, discourse.named.findLast((index) => called.includes(index)) ?? called[0]!);
      const holder = holderOfPost(expression.posts, officials, discourse, skip);
      if (holder !== null) return person(resolver, holder);
      const post = expression.posts.find((one) => one.country !== null || one.organization !== null);
      const side = post?.country ?? post?.organization ?? null;
      if (side !== null) return { kind: 'PERSON', people: [], sides: [side] };
      if (/spokes/iu.test(expression.posts[0]?.title ?? '') && discourse.own !== null)
        return { kind: 'PERSON', people: [], sides: [discourse.own] };
      return null;
    }
    case 'ADDRESS': {
      const last = expression.words.at(-1)!;
      const holders = resolver.addressed.get(last) ?? [];
      const known = discourse.named.findLast((index) => holders.includes(index)) ?? holders[0];
      return known === undefined ? null : person(resolver, known);
    }
    case 'COUNTERPART':
      return counterpart(resolver, expression.country);
    case 'STATE':
      return { kind: 'STATE', people: [], sides: [expression.code] };
    case 'GOVERNMENT': {
      const code = expression.code ?? ownerOfNoun(resolver, expression);
      if (code === null) return null;
      return code.length === 2 && code !== 'EU'
        ? { kind: 'STATE', people: [], sides: [code] }
        : { kind: 'ORGANIZATION', people: [], sides: [code] };
    }
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', people: [], sides: [expression.id] };
    case 'BOTH':
      return both(resolver, expression.noun, expression.sides);
    case 'PRONOUN':
      return pronoun(resolver, expression, text);
  }
}

/** Remembers who was spoken of, who acts, and with which side. */
function note(
  { text, discourse, officials }: Resolver,
  expression: Expression,
  actor: Actor,
  subject: boolean,
): void {
  const one = actor.kind === 'PERSON' && actor.people.length === 1 ? actor.people[0]! : null;
  if (one !== null) {
    const at = discourse.named.indexOf(one);
    if (at >= 0) discourse.named.splice(at, 1);
    discourse.named.push(one);
    const side = sideOfPerson(officials.people[one]);
    if (side !== null) {
      if (expression.kind === 'NAME' && (subject || inContact(text, expression)) && officials.people[one]!.posts.length > 0) discourse.lastOf.set(side, one);
      if (
        expression.kind === 'NAME' &&
        expression.full &&
        side !== discourse.own &&
        inContact(text, expression)
      )
        discourse.partner = side;
    }
  }
  if (expression.kind === 'STATE' && actor.sides[0] !== discourse.own && isHeading(text, expression))
    discourse.partner = actor.sides[0] ?? null;
  if ((actor.kind === 'STATE' || actor.kind === 'ORGANIZATION') && expression.kind !== 'PRONOUN' && !('capital' in expression && expression.capital && !subject)) discourse.side = actor.sides[0] ?? null;
  if (!subject) return;
  if (one !== null) discourse.topic = one;
  discourse.subject = actor;
}

/** Remembers two other states that stand together: "between the DRC and Rwanda". */
function noteForeignPair(document: TextDocument, referents: readonly Referent[], discourse: Discourse): void {
  const [a, b] = [referents.at(-2), referents.at(-1)];
  if (a === undefined || b === undefined || a.kind !== 'STATE' || b.kind !== 'STATE') return;
  const [x, y] = [a.sides[0], b.sides[0]];
  if (x === undefined || y === undefined || x === y || x === discourse.own || y === discourse.own) return;
  if (/^\s*,?\s*(?:and|&)\s*(?:the)?\s*$/u.test(document.text.slice(a.end, b.start))) discourse.foreignPair = [x, y];
}

/** Whether the expression is what acts in its sentence or clause: a verb follows and nothing governs it. */
function isSubject(text: WordText, expression: Expression, opened: boolean): boolean {
  const { words } = text;
  let before = words[expression.first - 1];
  const own = words[expression.first]!;
  if (
    before !== undefined &&
    before.sentence === own.sentence &&
    (NO_SUBJECT_AFTER.has(before.folded) || /^(?:his|her|its|their)$/u.test(before.folded))
  ) {
    if (
      !(
        before.folded === 'as' ||
        before.folded === 'after' ||
        before.folded === 'before' ||
        before.folded === 'than'
      )
    )
      return false;
  }
  if (expression.kind === 'PRONOUN') return /^(?:he|she|they|it|i|we|who)$/u.test(expression.word);
  let i = expression.end;
  while (
    words[i] !== undefined &&
    words[i]!.sentence === own.sentence &&
    (words[i]!.text === ',' ||
      words[i]!.text === '*' ||
      /^(?:also|then|further|furthermore|warmly|again|once|more|today|yesterday|in|turn|strongly|both|next|lastly|later|likewise|too|moreover|highly|sincerely|deeply|fully|firmly|jointly)$/u.test(
        words[i]!.folded,
      ))
  )
    i += 1;
  before = words[i];
  if (before === undefined || before.sentence !== own.sentence) return !opened && expression.kind === 'NAME';
  const verb = before.folded;
  if (
    before.shape === 'LOWER' &&
    (SPEAKING_VERBS.has(verb) ||
      /^(?:has|have|had|is|are|was|were|will|would|shall|should|may|might|can|could|must|did|do|does|been)$/u.test(
        verb,
      ) ||
      (/(?:ed|s)$/u.test(verb) && !/^(?:as|this|its|his|thus|ties)$/u.test(verb)))
  )
    return true;
  return !opened && expression.kind !== 'STATE' && expression.kind !== 'ORGANIZATION';
}

/** Whether a verb or noun of contact stands before in the sentence, so that this person is the one met. */
function inContact(text: WordText, expression: Expression): boolean {
  const { words } = text;
  const sentence = words[expression.first]!.sentence;
  let governed = false;
  for (let i = expression.first - 1; i >= 0 && words[i]!.sentence === sentence; i -= 1) {
    if (
      expression.first - i <= 3 &&
      /^(?:with|by|on|met|meet|meets|and|between|received|to|hosted|counterpart|meeting)$/u.test(
        words[i]!.folded,
      )
    )
      governed = true;
    if (CONTACT_VERBS.has(words[i]!.folded)) return governed || words[expression.first]!.zone === 'TITLE';
  }
  const first = expression.first === 0 || words[expression.first - 1]!.sentence !== sentence;
  if (!first && words[expression.first]!.zone !== 'TITLE') return false;
  for (
    let i = expression.end;
    i < Math.min(words.length, expression.end + 12) && words[i]!.sentence === sentence;
    i += 1
  )
    if (CONTACT_VERBS.has(words[i]!.folded)) return true;
  return false;
}

/** Whether the expression stands in a short line of its own: "1. India (12 November)". */
function isHeading(text: WordText, expression: Expression): boolean {
  const { words, document } = text;
  const own = document.sentences[words[expression.first]!.sentence];
  const paragraph = own === undefined ? undefined : document.paragraphs[own.paragraph];
  if (
    paragraph === undefined ||
    paragraph.end - paragraph.start > 90 ||
    words[expression.first]!.zone !== 'BODY'
  )
    return false;
  return (
    !/[.:;]\s*$/u.test(document.text.slice(paragraph.start, paragraph.end)) || own!.end - own!.start < 60
  );
}

function counterpart(resolver: Resolver, country: string | null): Actor | null {
  const { discourse, officials } = resolver;
  const subjectSide = sideOfPerson(officials.people[discourse.topic ?? -1]) ?? discourse.own;
  const side = country ?? (subjectSide === discourse.own ? discourse.partner : discourse.own);
  if (side === null) return null;
  const known = discourse.lastOf.get(side) ?? officials.people.findIndex((one) => sideOfPerson(one) === side);
  return known >= 0 ? person(resolver, known) : { kind: 'PERSON', people: [], sides: [side] };
}

/** Whose "the Kingdom", "the Government", "the Ministry", "the Commission" is. */
function ownerOfNoun(
  { text, discourse }: Resolver,
  expression: Expression & { kind: 'GOVERNMENT' },
): string | null {
  const { reference } = text.document;
  const own = discourse.own;
  if (expression.noun === 'kingdom') {
    const isKingdom = (code: string | null): boolean =>
      code !== null && /kingdom/iu.test(reference.countryByCode.get(code)?.officialName ?? '');
    return isKingdom(own) ? own : isKingdom(discourse.partner) ? discourse.partner : null;
  }
  const said = text.words
    .slice(expression.first, expression.end)
    .map((word) => word.folded)
    .join(' ');
  if (/royal government/u.test(said)) return own === 'KH' || discourse.partner !== 'KH' ? own : 'KH';
  if (/union government/u.test(said)) return own;
  return own;
}

function both(resolver: Resolver, noun: string, said?: readonly string[]): Actor | null {
  const { discourse, officials } = resolver;
  const pair = said ?? pairOf(resolver, noun);
  if (pair.length < 2) {
    // A release on two other states: "both parties" are the two that acted last.
    return pair.length === 0 ? null : { kind: 'BOTH', people: [], sides: pair };
  }
  const office = PEOPLE_NOUNS[noun];
  if (office === undefined && noun !== '') return { kind: pair.length > 2 ? 'GROUP' : 'BOTH', people: [], sides: pair };
  const people = pair.flatMap((side) => {
    const fitting = officials.people.findIndex(
      (one, index) =>
        sideOfPerson(one) === side &&
        discourse.named.includes(index) &&
        one.posts.some(
          (post) => office !== undefined && office !== 'OTHER' && officeOf(post.title) === office,
        ),
    );
    const last =
      fitting >= 0
        ? fitting
        : (discourse.lastOf.get(side) ?? officials.people.findIndex((one) => sideOfPerson(one) === side));
    return last >= 0 ? [last] : [];
  });
  return { kind: pair.length > 2 ? 'GROUP' : 'BOTH', people, sides: pair };
}

/** The sides of "both": of a release on two other states these, else the issuer and its partner. */
function pairOf({ discourse, officials }: Resolver, noun: string): readonly string[] {
  const own = officials.people.some((one) => sideOfPerson(one) === discourse.own);
  if (discourse.foreignPair !== null && !own && noun !== '') return discourse.foreignPair;
  return [discourse.own, discourse.partner].filter((side) => side !== null);
}

function pronoun(
  resolver: Resolver,
  expression: Expression & { kind: 'PRONOUN' },
  text: WordText,
): Actor | null {
  const { discourse, females, officials } = resolver;
  const fits = (index: number | null): index is number =>
    index !== null &&
    (/^(?:she|her)$/u.test(expression.word) ? females.get(index) === true : females.get(index) !== true);
  switch (expression.word) {
    case 'he':
    case 'she': {
      if (fits(discourse.topic)) return person(resolver, discourse.topic);
      const last = discourse.named.findLast((index) => fits(index));
      if (last !== undefined) return person(resolver, last);
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
        : both(resolver, '');
    case 'them':
      return null;
    case 'it':
      return discourse.side === null
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
      return own === null ? null : person(resolver, own);
    }
    default: {
      // "We discussed" is both; "We want it just as much" is the writer's side.
      let i = expression.end;
      while (
        /^(?:also|then|both|have|had|further|warmly|fully|jointly|again)$/u.test(text.words[i]?.folded ?? '')
      )
        i += 1;
      if (expression.word === 'we' && JOINT_VERBS.has(text.words[i]?.folded ?? '')) return both(resolver, '');
      const own = speakerOfRemarks(resolver, expression);
      if (own !== null) return person(resolver, own);
      return discourse.own === null ? null : { kind: 'STATE', people: [], sides: [discourse.own] };
    }
  }
}

/** Who says "I": the one quoted, else the own side's first person. */
function speakerOfRemarks({ text, officials, discourse }: Resolver, expression: Expression): number | null {
  const word = text.words[expression.first]!;
  const sentence = text.document.sentences[word.sentence];
  const before = text.document.text.slice(sentence?.start ?? 0, word.start);
  const quoted = (before.match(/[“"]/gu)?.length ?? 0) > (before.match(/[”]/gu)?.length ?? 0);
  if (quoted && discourse.topic !== null) return discourse.topic;
  const own = officials.names.find((name) => sideOfPerson(officials.people[name.person]) === discourse.own);
  return own?.person ?? null;
}

/** Who is a woman (true) or a man (false) by the honorifics used. */
function feminine(text: WordText, officials: FoundOfficials): ReadonlyMap<number, boolean> {
  const known = new Map<number, boolean>();
  for (const name of officials.names) {
    const before = text.document.text.slice(name.wholeStart ?? name.start, name.start);
    if (
      /\b(?:Mrs|Ms|Miss|Madam|Madame|Mme|Her|Dame|Lady|Baroness|Queen|Princess|Datin|Puan|Ibu|Smt|Shrimati|Begum|Sheikha|Senora|Frau|Lok Chumteav|Daw|Congresswoman)\b/u.test(
        before,
      )
    )
      known.set(name.person, true);
    else if (
      /\b(?:Mr|His|Sir|Lord|King|Prince|Sheikh|Shri|Samdech|Dato)\b/u.test(before) &&
      !known.has(name.person)
    )
      known.set(name.person, false);
  }
  return known;
}

/** Who is called by each honorific's last word: "thipadei", "techo", "majesty". */
function addressedBy(text: WordText, officials: FoundOfficials): ReadonlyMap<string, readonly number[]> {
  const called = new Map<string, number[]>();
  for (const name of officials.names) {
    if (name.wholeStart === undefined) continue;
    for (let i = text.wordAt(name.wholeStart); i < text.wordAt(name.start); i += 1) {
      const { folded } = text.words[i]!;
      const list = called.get(folded) ?? [];
      if (!list.includes(name.person)) called.set(folded, [...list, name.person]);
    }
  }
  return called;
}

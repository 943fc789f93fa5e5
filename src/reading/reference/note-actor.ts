import type { TextDocument } from '../document.ts';
import type { Referent } from '../found.ts';
import { CONTACT_VERBS } from '../lexicon/reference-words.ts';
import type { WordText } from '../officials/words.ts';
import { sideOfPerson, type Actor, type Discourse } from './discourse.ts';
import type { Expression } from './expression.ts';
import type { Resolver } from './resolver.ts';

/** People spoken of last who can still be meant. */
const REMEMBERED = 60;

/** Words looked back through for a verb of contact. */
const REACH = 80;

/** Remembers who was spoken of, who acts, and with which side. */
export function noteActor(
  { text, discourse, officials }: Resolver,
  expression: Expression,
  actor: Actor,
  subject: boolean,
): void {
  const one = actor.kind === 'PERSON' && actor.people.length === 1 ? actor.people[0]! : null;
  if (one !== null) {
    discourse.spokenAt.set(one, expression.first);
    const at = discourse.named.indexOf(one);
    if (at >= 0) discourse.named.splice(at, 1);
    discourse.named.push(one);
    if (discourse.named.length > REMEMBERED) discourse.named.shift();
    const side = sideOfPerson(officials.people[one]);
    if (side !== null) {
      if (
        expression.kind === 'NAME' &&
        (subject || inContact(text, expression)) &&
        officials.people[one]!.posts.length > 0
      )
        discourse.lastOf.set(side, one);
      if (
        expression.kind === 'NAME' &&
        (expression.full || opensMeeting(text, expression)) &&
        side !== discourse.own &&
        inContact(text, expression)
      )
        discourse.partner = side;
    }
  }
  if (expression.kind === 'STATE' && actor.sides[0] !== discourse.own && isHeading(text, expression))
    discourse.partner = actor.sides[0] ?? null;
  if (
    (actor.kind === 'STATE' || actor.kind === 'ORGANIZATION') &&
    expression.kind !== 'PRONOUN' &&
    !('capital' in expression && expression.capital && !subject)
  )
    discourse.side = actor.sides[0] ?? null;
  if (!subject) return;
  if (one !== null) discourse.topic = one;
  discourse.subject = actor;
}

/** Remembers two other states that stand together: "between the DRC and Rwanda". */
export function noteForeignPair(
  document: TextDocument,
  referents: readonly Referent[],
  discourse: Discourse,
): void {
  const [a, b] = [referents.at(-2), referents.at(-1)];
  if (a === undefined || b === undefined || a.kind !== 'STATE' || b.kind !== 'STATE') return;
  const [x, y] = [a.sides[0], b.sides[0]];
  if (x === undefined || y === undefined || x === y || x === discourse.own || y === discourse.own) return;
  if (/^\s*,?\s*(?:and|&)\s*(?:the)?\s*$/u.test(document.text.slice(a.end, b.start)))
    discourse.foreignPair = [x, y];
}

/** "In the meeting with Secretary Blinken, the two sides": who is met is told at the head of the sentence. */
function opensMeeting({ words }: WordText, { first }: Expression): boolean {
  const { sentence } = words[first]!;
  const before: string[] = [];
  for (let i = first - 1; i >= 0 && words[i]!.sentence === sentence; i -= 1) {
    if (first - i > 12) return false;
    before.unshift(words[i]!.folded);
  }
  return OPENS_MEETING.test(`${before.join(' ')} `);
}

const OPENS_MEETING =
  /^(?:(?:in|at|during) (?:the|his|her|their|a) (?:[a-z]+ )?(?:meeting|talks|conversation|discussions|call|exchange) with|meeting(?: with)?|receiving) /u;

/** Whether a verb or noun of contact stands before in the sentence, so that this person is the one met. */
function inContact(text: WordText, expression: Expression): boolean {
  const { words } = text;
  const sentence = words[expression.first]!.sentence;
  let governed = false;
  for (
    let i = expression.first - 1;
    i >= 0 && expression.first - i <= REACH && words[i]!.sentence === sentence;
    i -= 1
  ) {
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

import type { TextDocument } from './document.ts';
import type { FoundMentions, FoundOfficials, Referent } from './found.ts';
import { isThe, layWords, type Word } from './officials/words.ts';
import { openDiscourse } from './reference/discourse.ts';
import type { Expression } from './reference/expression.ts';
import { findExpressions } from './reference/expressions.ts';
import { addressedBy, feminine } from './reference/forms-of-address.ts';
import { isSubject } from './reference/is-subject.ts';
import { joinListed } from './reference/listed-people.ts';
import { noteActor, noteForeignPair } from './reference/note-actor.ts';
import { presentingEnvoys } from './reference/presenting-envoys.ts';
import { resolveExpression } from './reference/resolve-expression.ts';
import { peopleBySide } from './reference/resolver.ts';
import { voiceFinder } from './reference/voices.ts';

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
    peopleOf: peopleBySide(officials),
    females: feminine(text, officials),
    addressed: addressedBy(text, officials),
    envoys: presentingEnvoys(text, officials),
    voiceAt: voiceFinder(text, officials),
  };
  const referents: Referent[] = [];
  let sentence = -1;
  let opened = false;
  let speaking: Expression | null = null;
  for (const expression of expressions) {
    const word = text.words[expression.first]!;
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      opened = false;
      speaking = null;
    }
    const subject = isSubject(text, expression, opened);
    const apart = isJoinedTo(text.words, referents.at(-1), expression) ? referents.at(-1)!.people : [];
    const actor = resolveExpression(resolver, expression, subject, apart);
    if (actor === null) continue;
    referents.push({
      start: word.start,
      end: text.words[expression.end - 1]!.end,
      rule: expression.kind === 'BOTH' && expression.count != null ? 'several' : RULES[expression.kind],
      kind: actor.kind,
      people: actor.people,
      sides: actor.sides,
    });
    noteForeignPair(document, referents, discourse);
    if (subject) opened = true;
    const spokenOf =
      actor.kind === 'PERSON' && speaking !== null && isSpokenOf(text.words, speaking, expression);
    if (subject && speaking === null && actor.kind === 'PERSON') speaking = expression;
    noteActor(resolver, expression, actor, subject && !spokenOf);
  }
  return joinListed(document, referents, discourse.own);
}

/** "The Secretary and the Foreign Minister": a post with an article of its own after "and" is another's. */
const isJoinedTo = (
  words: readonly Word[],
  before: Referent | undefined,
  { kind, first }: Expression,
): boolean =>
  kind === 'POST' &&
  before?.kind === 'PERSON' &&
  isThe(words[first]) &&
  words[first - 1]?.folded === 'and' &&
  before.end === words[first - 2]?.end;

/** "The Minister hoped that the Ambassador would": whoever acts in what someone says is only spoken of. */
function isSpokenOf(words: readonly Word[], speaking: Expression, { first }: Expression): boolean {
  for (let i = speaking.end; i < first; i += 1) if (words[i]!.folded === 'that') return true;
  return false;
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

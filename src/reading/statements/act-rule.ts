import type { SpeechActId } from '../../model/reference.ts';
import type { ActLexicon } from '../lexicon/act-lexicon.ts';
import type { RuleCard } from '../rule.ts';
import { parsePattern, type Pattern } from './act-pattern.ts';

/**
 * How the words of a pattern bear the act: what its subject does, what both do, what is done, a noun, a
 * judgement, or only what is reported. Of SINGLE one side alone is the subject, of
 * RECEIVED the one who hears the other; OPENING has no verb and opens an item or a sentence.
 */
export type PhraseKind =
  | 'PREDICATE'
  | 'JOINT'
  | 'SINGLE'
  | 'OPENING'
  | 'MUTUAL'
  | 'RECEIVED'
  | 'THING'
  | 'BROUGHT'
  | 'NOUN'
  | 'JUDGEMENT'
  | 'REPORTED';

/** What a matched pattern says. */
export interface Phrase {
  /** Null for what looks like an act and is none. */
  readonly act: SpeechActId | null;
  readonly rule: string;
  readonly kind: PhraseKind;
  /** Whether a clause that follows ("said that …") may say more exactly which act it is. */
  readonly reports: boolean;
}

/** A rule that reads one act. */
export interface ActRule {
  readonly card: RuleCard;
  readonly patterns: readonly Pattern<Phrase>[];
}

/** What brings a noun to its hearer as "expressed" does, in more words. */
const ROUNDABOUT = ['speak! of', 'give! voice|expression|vent to', 'make! known|clear|plain', 'tell! ~~ of'];

/** A pattern and, where it begins with any verb of saying, the same with roundabout ones. */
function inOtherWords(source: string): readonly string[] {
  return /^@(?:say|vouch) ~/u.test(source)
    ? [source, ...ROUNDABOUT.map((words) => source.replace(/^@\w+/u, words))]
    : [source];
}

/** Participles of the verbs that bring a noun to its hearer. */
const BRINGING =
  'expressed|extended|conveyed|voiced|offered|addressed|tendered|relayed|transmitted|communicated|delivered|shown|reiterated|raised|renewed|given|paid|registered|sent|reaffirmed|accepted|issued|shared|lodged|made|handed|pledged|promised';

/** Makes the rule of an act from its lexicon. */
export function actRule(card: RuleCard, act: SpeechActId, lexicon: ActLexicon): ActRule {
  const of = (kind: PhraseKind, sources: readonly string[] = []): readonly Pattern<Phrase>[] =>
    sources
      .flatMap(inOtherWords)
      .map((source) => parsePattern(source, { act, rule: card.name, kind, reports: false }));
  return {
    card,
    patterns: [
      ...of('PREDICATE', lexicon.predicates),
      ...of('JOINT', lexicon.joint),
      ...of('SINGLE', lexicon.single),
      ...of(
        'OPENING',
        lexicon.opening?.flatMap((source) => [source, `@adverbs ${source}`]),
      ),
      ...of('MUTUAL', lexicon.mutual),
      ...of('RECEIVED', lexicon.received),
      ...of('THING', lexicon.things),
      ...of(
        'BROUGHT',
        lexicon.brought === undefined
          ? []
          : [`${lexicon.brought} ~~~ was|were|is|are|been|being ~ ${BRINGING}`],
      ),
      ...of('NOUN', lexicon.nouns),
      ...of('JUDGEMENT', lexicon.judgements),
      ...of('REPORTED', lexicon.reported),
    ],
  };
}

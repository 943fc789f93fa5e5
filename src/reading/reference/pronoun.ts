import { JOINT_VERBS } from '../lexicon/reference-words.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import type { RuleCard } from '../rule.ts';
import { resolveBoth } from './both-sides.ts';
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
        : resolveBoth(resolver, '');
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
      if (expression.word === 'we' && JOINT_VERBS.has(text.words[i]?.folded ?? ''))
        return resolveBoth(resolver, '');
      const own = speakerOfRemarks(resolver, expression);
      if (own !== null) return person(resolver, own);
      return discourse.own === null ? null : { kind: 'STATE', people: [], sides: [discourse.own] };
    }
  }
}

/** Who says "I": the one quoted, else the own side's first person. */
function speakerOfRemarks(
  { text, peopleOf, discourse, voiceAt }: Resolver,
  expression: Expression,
): number | null {
  const voice = voiceAt(expression.first);
  if (voice !== null) return voice;
  const word = text.words[expression.first]!;
  const sentence = text.document.sentences[word.sentence];
  const before = text.document.text.slice(Math.max(sentence?.start ?? 0, word.start - 1000), word.start);
  const quoted = (before.match(/[“"]/gu)?.length ?? 0) > (before.match(/[”]/gu)?.length ?? 0);
  if (quoted && discourse.topic !== null) return discourse.topic;
  return peopleOf.get(discourse.own ?? '')?.[0] ?? null;
}

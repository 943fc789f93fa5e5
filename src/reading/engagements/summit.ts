import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'summit',
  reads:
    'Two leaders meet in what the text calls a summit: "held a summit meeting", "summit talks", "Leaders’ Retreat".',
  examples: [
    {
      text: 'On 13 May 2024, Prime Minister Hun Manet held a summit meeting with Prime Minister Fumio Kishida of Japan.',
      gives: ['SUMMIT 2024-05-13 KH+JP: Hun Manet, Fumio Kishida'],
    },
    {
      text: 'The summit between Prime Minister Hun Manet and Prime Minister Fumio Kishida of Japan took place on 13 May 2024.',
      gives: ['SUMMIT 2024-05-13 KH+JP: Hun Manet, Fumio Kishida'],
    },
  ],
  counterexamples: [
    'He spoke on the eve of the ASEAN Summit.',
    'They will meet again at a summit next year.',
  ],
};

const WORDINGS = compileWordings([
  { words: '<HOLD> <FILL><THE><MOD>summit(?= with )', form: 'VERB', by: 'with' },
  {
    words: '<HOLD> <FILL><THE><MOD>(?:summit|summit-level)(?: |-)<MOD>(?:meetings?|talks?|discussions?)',
    form: 'VERB',
    by: 'with between',
  },
  {
    words: String.raw`(?:bilateral |\{c\} - \{c\} |\{c\} )summit(?: meeting| talks)?(?= (?:with|between) )`,
    form: 'NOUN',
    by: 'with between',
  },
  { words: String.raw`summit(?= between (?:the )?\{[pb]\})`, form: 'NOUN', by: 'between' },
  { words: 'summit (?:meeting|talks)', form: 'NOUN', by: 'with between of' },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'SUMMIT', wordings: WORDINGS };

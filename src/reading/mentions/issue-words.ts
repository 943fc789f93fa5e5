import type { TextDocument } from '../document.ts';
import type { RuleCard } from '../rule.ts';
import { isPortfolio } from './portfolio.ts';
import type { TopicCandidate } from './topic-candidates.ts';

export const card: RuleCard = {
  name: 'issue-words',
  reads:
    'A regional or international matter by words that name it: "ASEAN centrality", "the war in Ukraine"; a state alone ("Myanmar") where matters are listed.',
  examples: [
    {
      text: 'They exchanged views on the Korean Peninsula, Myanmar and the South China Sea.',
      gives: [
        'ISSUE korean-peninsula "Korean Peninsula"',
        'ISSUE myanmar "Myanmar"',
        'ISSUE south-china-sea "South China Sea"',
      ],
    },
  ],
  counterexamples: [
    'The Foreign Minister of Myanmar visited Phnom Penh.',
    'They agreed to cooperate in trade and climate change.',
  ],
};

/** Whether words raise a matter, and do not stand in the name of an office. */
export function countsAsIssue(
  document: TextDocument,
  candidate: TopicCandidate,
  sentenceStart: number,
): boolean {
  return !isPortfolio(document, candidate.firstToken, candidate.endToken, sentenceStart);
}

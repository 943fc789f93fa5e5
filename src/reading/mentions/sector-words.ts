import type { TextDocument } from '../document.ts';
import type { RuleCard } from '../rule.ts';
import { isInTreaty, isPortfolio } from './portfolio.ts';
import type { TopicCandidate } from './topic-candidates.ts';

export const card: RuleCard = {
  name: 'sector-words',
  reads:
    'A field of cooperation by words that name it. Words of many uses ("health", "water") count where the words around them speak of fields, or beside another field in a list; a minister’s portfolio, a treaty’s and an organisation’s name do not.',
  examples: [
    {
      text: 'They agreed to deepen cooperation in the economic and cultural spheres and to build political trust.',
      gives: ['SECTOR economic "economic and cultural"', 'SECTOR culture "cultural"'],
    },
    {
      text: 'They agreed to widen cooperation in trade, health and demining.',
      gives: ['SECTOR trade "trade"', 'SECTOR health "health"', 'SECTOR demining "demining"'],
    },
    {
      text: 'On airspace, the leaders asked their officials to meet.',
      gives: ['SECTOR aviation "airspace"'],
    },
  ],
  counterexamples: [
    'He met the Minister of Tourism and the Health Secretary.',
    'The World Trade Organization adopted the Convention on International Civil Aviation.',
    'He was in good health and spoke to the press.',
  ],
};

/** Whether words name a field of cooperation of the two sides, and not an office, a treaty or a matter elsewhere. */
export function countsAsSector(
  document: TextDocument,
  candidate: TopicCandidate,
  sentenceStart: number,
): boolean {
  const { firstToken, endToken, ids } = candidate;
  return (
    !isPortfolio(document, firstToken, endToken, sentenceStart) &&
    !isInTreaty(document, firstToken, sentenceStart) &&
    !(ids.includes('political-dialogue') && isMeetingsName(document, candidate)) &&
    !(ids.includes('humanitarian-assistance') && isElsewhere(document, endToken))
  );
}

/** "the Tenth High-Level Dialogue": the name of the meeting that is reported, and no field that it spoke of. */
function isMeetingsName(document: TextDocument, candidate: TopicCandidate): boolean {
  const { firstToken, endToken } = candidate;
  const { tokens } = document;
  if (
    !/^(?:dialogues?|consultations?|talks|meetings?|commission|committee)$/u.test(
      tokens[endToken - 1]!.folded,
    )
  )
    return false;
  for (let i = firstToken; i < endToken; i += 1)
    if (tokens[i]!.kind === 'WORD' && tokens[i]!.text.length > 3 && !/^\p{Lu}/u.test(tokens[i]!.text))
      return false;
  return !isToCome(document, candidate);
}

/** "agreed that the Foreign Office Consultations would be resumed", "hoped to hold the Strategic Dialogue": held some day. */
const AGREED =
  /\b(?:(?:next|forthcoming|upcoming|coming|following) (?:round|session|meeting)s?|agree[ds]?|decided|hoped?|suggest(?:ed|s)?|propos(?:ed|es)|importance|need|desire|wish(?:ed)?)\b/iu;
const RESUMED =
  /\b(?:resum(?:e|ed|ing|ption)|reviv(?:e|ed|ing|al)|restart(?:ed|ing)?|reactivat(?:e|ed|ing)|be held|(?:be|being) (?:held|convened) (?:regularly|annually|every|each|soon)|regular(?:ly|ity|isation)?|institutionali[sz](?:e|ed|ing)|establish(?:ed|ing|ment)?|launch(?:ed|ing)?|first (?:meeting|session|round))\b/iu;

function isToCome(
  { tokens, sentences, text }: TextDocument,
  { sentence, firstToken }: TopicCandidate,
): boolean {
  const { start, end } = sentences[sentence]!;
  const at = tokens[firstToken]!.start;
  return (
    AGREED.test(text.slice(Math.max(start, at - 120), at)) &&
    RESUMED.test(text.slice(Math.max(start, at - 60), Math.min(end, at + 120)))
  );
}

/** "humanitarian assistance in Myanmar": a matter of that state, no field of cooperation. */
function isElsewhere(document: TextDocument, endToken: number): boolean {
  const { tokens, text } = document;
  const from = tokens[endToken];
  return (
    from !== undefined &&
    /^(?:in|to|into|for|reaches)\s(?:the\speople\s(?:of|in)\s)?(?:Myanmar|Gaza|the Gaza|Palestin|Syria|Sudan|Ukrain|Afghan|Yemen|Haiti|Libya)/u.test(
      text.slice(from.start, from.start + 50),
    )
  );
}

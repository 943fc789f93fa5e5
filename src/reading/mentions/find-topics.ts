import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import { inContext, listed } from './field-context.ts';
import type { NameMatch } from './find-names.ts';
import { isInTreaty, isPortfolio } from './portfolio.ts';
import { topicCandidates, type TopicCandidate } from './topic-candidates.ts';

/** The sectors and issues that a document names. */
export function findTopics(document: TextDocument, names: readonly NameMatch[]): readonly FoundTopic[] {
  const candidates = topicCandidates(document, names);
  const firm = firmOnes(document, candidates);
  const { tokens, sentences } = document;
  return candidates.flatMap((candidate, i): FoundTopic[] => {
    if (firm[i] !== true || givesWay(candidates, firm, i)) return [];
    const sentence = sentences[candidate.sentence]!;
    const { firstToken, endToken, kind } = candidate;
    const counts =
      (sentence.zone === 'BODY' || sentence.zone === 'TITLE') &&
      !isPortfolio(document, firstToken, endToken, sentence.firstToken) &&
      !(kind === 'SECTOR' && isInTreaty(document, firstToken, sentence.firstToken)) &&
      !(candidate.ids.includes('humanitarian-assistance') && isElsewhere(document, endToken));
    return candidate.ids.map((id) => ({
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
      rule: kind === 'SECTOR' ? 'sector-words' : 'issue-words',
      kind,
      id,
      counts,
    }));
  });
}

/** Which candidates name their topic: strong ones, weak ones in context, and weak ones listed beside either. */
function firmOnes(document: TextDocument, candidates: readonly TopicCandidate[]): readonly boolean[] {
  const firm = candidates.map((candidate) => !candidate.weak || inContext(document, candidate));
  const spread = (i: number, j: number) => {
    const [a, b] = i < j ? [candidates[i], candidates[j]] : [candidates[j], candidates[i]];
    if (a === undefined || b === undefined || firm[i] === true || firm[j] !== true || a.sentence !== b.sentence) return;
    if (listed(document, a.endToken, b.firstToken)) firm[i] = true;
  };
  for (let i = 1; i < candidates.length; i += 1) for (let k = 1; k <= 3; k += 1) spread(i, i - k);
  for (let i = candidates.length - 2; i >= 0; i -= 1) for (let k = 1; k <= 3; k += 1) spread(i, i + k);
  return firm;
}

/** A matter in a list of fields is a field: "cooperation in trade and climate change" raises no climate crisis. */
function givesWay(candidates: readonly TopicCandidate[], firm: readonly boolean[], i: number): boolean {
  const own = candidates[i]!;
  if (own.kind === 'SECTOR') return false;
  return candidates.some(
    (one, k) =>
      Math.abs(k - i) < 4 &&
      k !== i &&
      firm[k] === true &&
      one.kind === 'SECTOR' &&
      one.weak &&
      one.firstToken === own.firstToken &&
      one.endToken === own.endToken,
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

import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import { isElsewhere } from './elsewhere.ts';
import { inContext, listed } from './field-context.ts';
import { findGoodsTraded } from './goods-traded.ts';
import type { NameMatch } from './name-match.ts';
import { card as issueCard, countsAsIssue } from './issue-words.ts';
import { card as sectorCard, countsAsSector } from './sector-words.ts';
import { topicCandidates, type TopicCandidate } from './topic-candidates.ts';
import { reliefGoods } from './relief-goods.ts';
import { givingWay, matterOf } from './two-sided-matters.ts';

/** What a text names that speaks of cooperation in the Mekong's subregion and in no other. */
const MEKONG = /mekong|clmv|acmecs|indochina|cambodia|kampuchea|\blao|viet\s?nam|thai|myanmar/iu;

/** The sectors and issues that the words of a document name. */
export function findTopics(document: TextDocument, names: readonly NameMatch[]): readonly FoundTopic[] {
  const candidates = topicCandidates(document, names);
  const firm = firmOnes(document, candidates);
  const losers = givingWay(document, candidates, firm);
  const relief = reliefGoods(document, candidates, firm);
  const { tokens, sentences } = document;
  const named = candidates.flatMap((candidate, i): FoundTopic[] => {
    const { firstToken, endToken, kind } = candidate;
    if (firm[i] !== true || losers.has(i) || relief.has(i)) return [];
    if (kind === 'SECTOR' && isElsewhere(document, candidates, i)) return [];
    if (candidate.ids.includes('mekong-subregion') && !MEKONG.test(document.text)) return [];
    const matter = matterOf(document, candidate);
    const { zone, firstToken: sentenceStart } = sentences[candidate.sentence]!;
    const counts =
      (zone === 'BODY' || zone === 'TITLE') &&
      (kind === 'SECTOR' ? countsAsSector : countsAsIssue)(document, candidate, sentenceStart);
    const told = matter === null ? kind : 'ISSUE';
    return (matter === null ? candidate.ids : [matter]).map((id) => ({
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
      rule: (told === 'SECTOR' ? sectorCard : issueCard).name,
      kind: told,
      id,
      counts,
    }));
  });
  const goods = candidates.filter((candidate, i) => candidate.kind === 'SECTOR' && firm[i] === true);
  return [...named, ...findGoodsTraded(document, goods)];
}

/** Whether a candidate is a member of a longer one: "defence" of "security and defence". */
const within = (member: TopicCandidate, whole: TopicCandidate): boolean =>
  member.kind === whole.kind && member.firstToken >= whole.firstToken && member.endToken <= whole.endToken;

/** Which candidates name their topic: strong ones, weak ones in context, and weak ones listed beside either. */
function firmOnes(document: TextDocument, candidates: readonly TopicCandidate[]): readonly boolean[] {
  const firm = candidates.map((candidate) => !candidate.weak || inContext(document, candidate));
  const spread = (i: number, j: number) => {
    const [a, b] = i < j ? [candidates[i], candidates[j]] : [candidates[j], candidates[i]];
    if (a === undefined || b === undefined || firm[i] === true || firm[j] !== true) return;
    if (within(candidates[i]!, candidates[j]!)) firm[i] = true;
    if (a.sentence === b.sentence && listed(document, a.endToken, b.firstToken)) firm[i] = true;
  };
  // Phrases of the two kinds may lie on one another, so that the neighbour in the list is some candidates away.
  for (let i = 1; i < candidates.length; i += 1) for (let k = 1; k <= 3; k += 1) spread(i, i - k);
  for (let i = candidates.length - 2; i >= 0; i -= 1) for (let k = 1; k <= 3; k += 1) spread(i, i + k);
  return firm;
}

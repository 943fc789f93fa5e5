import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import { isElsewhere } from './elsewhere.ts';
import { inContext, listed } from './field-context.ts';
import { findGoodsTraded } from './goods-traded.ts';
import { goingOn } from './going-on.ts';
import type { NameMatch } from './name-match.ts';
import { card as issueCard, countsAsIssue } from './issue-words.ts';
import { card as sectorCard, countsAsSector } from './sector-words.ts';
import { topicCandidates, type TopicCandidate } from './topic-candidates.ts';
import { reliefGoods } from './relief-goods.ts';
import { givingWay, matterOf } from './two-sided-matters.ts';

/** What a text names that raises a matter: words like "subregional cooperation" and "occupied territories" fit others, too. */
const TOLD_BY: Readonly<Record<string, RegExp>> = {
  'mekong-subregion': /mekong|clmv|acmecs|indochina|cambodia|kampuchea|\blao|viet\s?nam|thai|myanmar/iu,
  ukraine:
    /ukrain|kyiv|kiev|russia|moscow|crimea|donbas|donetsk|putin|zapor[io]|odess?a|kharkiv|kherson|mariupol|minsk agreements|normandy format|special military operation|zelensk|black sea grain|full-scale invasion|lugansk|luhansk|bakhmut/iu,
  gaza: /gaza|israel|palestin|hamas|west bank|jerusalem|rafah|unrwa|al-aqsa|two[- ]state|7 october|october 7/iu,
};

const REGION = 'regional-peace-and-stability';
/** Near where one of these is raised, "the escalation in the region" is that of the Middle East. */
const OF_MIDDLE_EAST = new Set(['gaza', 'iran-nuclear', 'middle-east', 'lebanon', 'yemen-red-sea']);
/** Sentences before and after. */
const NEARBY = [-3, -2, -1, 0, 1, 2, 3];
const TROUBLES = /escalation|tensions?|conflict|\bwar\b|hostilities|crisis/iu;

/** The sectors and issues that the words of a document name. */
export function findTopics(document: TextDocument, names: readonly NameMatch[]): readonly FoundTopic[] {
  const candidates = topicCandidates(document, names);
  const firm = firmOnes(document, candidates);
  const losers = givingWay(document, candidates, firm);
  const relief = reliefGoods(document, candidates, firm);
  const { tokens, sentences } = document;
  const isRaised = raisedIn(document);
  const troubled = new Set(
    candidates.flatMap(({ ids, sentence }, i) =>
      firm[i] === true && ids.some((id) => OF_MIDDLE_EAST.has(id)) ? [sentence] : [],
    ),
  );
  const named = (candidate: TopicCandidate, i: number): readonly FoundTopic[] => {
    const { firstToken, endToken, kind } = candidate;
    if (losers.has(i) || relief.has(i)) return [];
    if (kind === 'SECTOR' && isElsewhere(document, candidates, i)) return [];
    if (candidate.ids.some((id) => !isRaised(id))) return [];
    const matter = matterOf(document, candidate);
    const { zone, firstToken: sentenceStart } = sentences[candidate.sentence]!;
    const counts =
      (zone === 'BODY' || zone === 'TITLE') &&
      (kind === 'SECTOR' ? countsAsSector : countsAsIssue)(document, candidate, sentenceStart);
    const told = matter === null ? kind : 'ISSUE';
    const start = tokens[firstToken]!.start;
    const end = tokens[endToken - 1]!.end;
    const ids =
      candidate.ids.includes(REGION) &&
      TROUBLES.test(document.text.slice(start, end)) &&
      document.reference.issueById.has('middle-east') &&
      NEARBY.some((distance) => troubled.has(candidate.sentence + distance))
        ? ['middle-east']
        : candidate.ids;
    return (matter === null ? ids : [matter]).map((id) => ({
      start,
      end,
      rule: (told === 'SECTOR' ? sectorCard : issueCard).name,
      kind: told,
      id,
      counts,
    }));
  };
  const firmly = candidates.flatMap((candidate, i) => (firm[i] === true ? named(candidate, i) : []));
  const again = goingOn(document, candidates, firm, firmly).flatMap((i) => named(candidates[i]!, i));
  const goods = candidates.filter((candidate, i) => candidate.kind === 'SECTOR' && firm[i] === true);
  return [...firmly, ...again, ...findGoodsTraded(document, goods)];
}

/** Tells whether a text names what raises a topic; it is searched once for each, however often the topic's words stand there. */
function raisedIn({ text }: TextDocument): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const raised = known.get(id) ?? TOLD_BY[id]?.test(text) ?? true;
    known.set(id, raised);
    return raised;
  };
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

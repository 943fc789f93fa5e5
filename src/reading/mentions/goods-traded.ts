import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import type { RuleCard } from '../rule.ts';
import type { TopicCandidate } from './topic-candidates.ts';

export const card: RuleCard = {
  name: 'goods-traded',
  reads:
    'Goods that one state buys from the other or sells to it: "will purchase grapes", "the import of Kenyan mangoes". It is trade, besides the field that the goods belong to.',
  examples: [
    {
      text: 'Hanoi will purchase fresh grapes from Peru, it was announced.',
      gives: ['SECTOR trade "purchase fresh grapes"'],
    },
    {
      text: 'The Minister asked Japan to ease access for Indonesian fishery products.',
      gives: ['SECTOR trade "access for Indonesian fishery products"'],
    },
  ],
  counterexamples: [
    'Norway will train growers of grapes.',
    'Norway will improve access to clinics for growers of grapes.',
    'The Ministry will purchase two patrol boats for the coast guard.',
  ],
};

/** Fields whose things are goods of trade. */
const OF_GOODS = new Set(['agriculture', 'fisheries', 'industry', 'mining-and-minerals']);
/** "import of Kenyan", "purchase", "sells more", "access for Indonesian" */
const TRADED =
  /\b(?:imports?|importing|exports?|exporting|purchas(?:es?|ing)|buy(?:s|ing)?|sell(?:s|ing)?|sales?|shipments?)\s(?:of\s)?(?:[\p{L}-]+\s){0,2}$|\baccess\s(?:for|of)\s(?:(?:its|their|our|more|fresh)\s)?(?:\p{Lu}[\p{L}-]+\s)?$/u;

/** Trade, where goods that a document names are bought or sold. */
export function findGoodsTraded(
  document: TextDocument,
  candidates: readonly TopicCandidate[],
): readonly FoundTopic[] {
  if (!document.reference.sectorById.has('trade')) return [];
  const { tokens, sentences, text } = document;
  return candidates.flatMap((candidate): FoundTopic[] => {
    const { zone, start } = sentences[candidate.sentence]!;
    if (!candidate.ids.some((id) => OF_GOODS.has(id)) || (zone !== 'BODY' && zone !== 'TITLE')) return [];
    const from = tokens[candidate.firstToken]!.start;
    const before = text.slice(Math.max(start, from - 50), from);
    const traded = TRADED.exec(before);
    if (traded === null) return [];
    return [
      {
        start: from - (before.length - traded.index),
        end: tokens[candidate.endToken - 1]!.end,
        rule: card.name,
        kind: 'SECTOR',
        id: 'trade',
        counts: true,
      },
    ];
  });
}

import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'money-given',
  reads:
    'Money that one state gives another: "provide Cambodia with EUR 200 million", "a grant of 500 million yen". It is development assistance, whatever it is for.',
  examples: [
    {
      text: 'France will provide Cambodia with EUR 200 million for roads.',
      gives: ['SECTOR development-assistance "provide Cambodia with EUR 200 million"'],
    },
    {
      text: 'Japan extended a loan of 25 billion yen to Cambodia.',
      gives: ['SECTOR development-assistance "loan of 25 billion yen"'],
    },
  ],
  counterexamples: [
    'Trade between the two countries passed the mark of US$1 billion.',
    'The ministry granted a visa of 30 days.',
  ],
};

const MONEY =
  '(?:(?:about|around|approximately|some|nearly|over|up to|an additional|another|more than)\\s)?(?:(?:US|A|NZ|S|C)?\\$|USD|EUR|GBP|JPY|CNY|RMB|AUD|€|£|¥)\\s?\\d[\\d.,]*(?:\\s(?:million|billion|thousand))?|(?:(?:about|around|approximately|some|nearly|over|up to|an additional|another)\\s)?\\d[\\d.,]*\\s(?:million|billion|thousand)\\s(?:\\p{L}+\\s)?(?:yen|won|yuan|euros?|dollars?|pounds?|RMB|rupees|dirhams?|riyals?|kroner|kronor|francs|lira)';
const GIVEN = new RegExp(
  `\\b(?:(?:provid|grant|extend|gift|giv|suppl)\\w{0,4}|gave)\\s(?:\\p{Lu}\\p{L}+\\s?|it\\s|the Kingdom\\s|the country\\s){1,3}with\\s(?:a total of\\s)?(?:${MONEY})|\\b(?:grants?|loans?|aid|assistance|packages?|donations?)\\s(?:package\\s|assistance\\s|aid\\s|support\\s)?(?:of|worth|totall?ing|amounting to)\\s(?:${MONEY})`,
  'gu',
);

/** Money given from state to state, as development assistance. */
export function findMoneyGiven(document: TextDocument): readonly FoundTopic[] {
  if (!document.reference.sectorById.has('development-assistance')) return [];
  return [...document.text.matchAll(GIVEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: card.name,
    kind: 'SECTOR',
    id: 'development-assistance',
    counts: true,
  }));
}

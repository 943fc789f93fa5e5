import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'money-given',
  reads:
    'Money that one state gives another: "provide Cambodia with EUR 200 million", "a grant of 500 million yen". It is development assistance, or humanitarian where it is for people in need: "$2 million to UNHCR".',
  examples: [
    {
      text: 'France will provide Cambodia with EUR 200 million for roads.',
      gives: ['SECTOR development-assistance "provide Cambodia with EUR 200 million"'],
    },
    {
      text: 'Japan extended a loan of 25 billion yen to Cambodia.',
      gives: ['SECTOR development-assistance "loan of 25 billion yen"'],
    },
    {
      text: 'Australia is granting additional assistance of 40 million Australian Dollars. KOICA will launch a project worth US$4 million.',
      gives: [
        'SECTOR development-assistance "assistance of 40 million Australian Dollars"',
        'SECTOR development-assistance "KOICA will launch a project worth US$4 million"',
      ],
    },
    {
      text: 'New Zealand will contribute $2 million to UNHCR for displaced people.',
      gives: ['SECTOR humanitarian-assistance "$2 million to UNHCR"'],
    },
  ],
  counterexamples: [
    'JICA opened a project office. Japanese firms signed contracts worth US$2 million.',
    'Trade between the two countries passed the mark of US$1 billion.',
    'The ministry granted a visa of 30 days.',
  ],
};

const MONEY =
  '(?:(?:about|around|approximately|some|nearly|over|up to|an additional|another|more than)\\s)?(?:(?:US|A|NZ|S|C)?\\$|USD|EUR|GBP|JPY|CNY|RMB|AUD|€|£|¥)\\s?\\d[\\d.,]{0,24}(?:\\s(?:million|billion|thousand))?|(?:(?:about|around|approximately|some|nearly|over|up to|an additional|another)\\s)?\\d[\\d.,]{0,24}\\s(?:million|billion|thousand)\\s(?:\\p{L}+\\s)?(?:yen|won|yuan|[Ee]uros?|[Dd]ollars?|[Pp]ounds?|RMB|[Rr]upees|[Dd]irhams?|[Rr]iyals?|kroner|kronor|[Ff]rancs|[Ll]ira)';
/** What all money has: most texts tell of none, and are not looked through for what is done with it. */
const AMOUNT = /(?:[$€£¥]|USD|EUR|GBP|JPY|CNY|RMB|AUD)\s?\d|[\d.,]\s(?:million|billion|thousand)/u;
const GIVEN = new RegExp(
  `\\b(?:(?:provid|grant|extend|gift|giv|suppl)\\w{0,4}|gave)\\s(?:\\p{Lu}\\p{L}+\\s?|it\\s|the Kingdom\\s|the country\\s){1,3}with\\s(?:a total of\\s)?(?:${MONEY})|\\b(?:grants?|loans?|aid|assistance|packages?|donations?)\\s(?:package\\s|assistance\\s|aid\\s|support\\s)?(?:of|worth|totall?ing|amounting to)\\s(?:${MONEY})`,
  'gu',
);
/** "KOICA will launch a project worth US$4 million" */
const BY_AGENCY = new RegExp(
  `\\b(?:KOICA|JICA|USAID|AFD|GIZ|KfW|Sida|Norad|Enabel|TIKA|TİKA)\\s[^.;]{0,60}?\\b(?:projects?|programmes?|programs?|activit(?:y|ies))\\s(?:worth|of|for)\\s(?:a total of\\s)?(?:${MONEY})`,
  'gu',
);
const NEEDY =
  '(?:UNHCR|UNRWA|UNICEF|OCHA|WFP|(?:the )?World Food Programme|(?:the )?(?:International (?:Committee of the )?)?Red C(?:ross|rescent)|(?:\\p{L}+ )?refugees|(?:the )?(?:internally )?displaced|(?:the )?Rohingyas?|survivors|(?:the )?victims|those affected|(?:the )?affected|humanitarian|food,|food and|emergency relief|relief)(?!\\p{L})';
const TO_NEEDY = new RegExp(
  `(?<!\\p{L})(?:${MONEY})\\s(?:in (?:additional |further |new )?(?:assistance|aid|support)\\s)?(?:to|for|in)\\s${NEEDY}`,
  'gu',
);
/** "refugees … , for whom France has released €15 million" */
const FOR_WHOM = new RegExp(
  `(?:refugees|displaced|victims|survivors)[^.]{0,60}for whom [^.]{0,40}?(?:${MONEY})`,
  'gu',
);

/** Money given from state to state, as development assistance, and to people in need, as humanitarian. */
export function findMoneyGiven(document: TextDocument): readonly FoundTopic[] {
  if (!AMOUNT.test(document.text)) return [];
  return [
    ...given(document, GIVEN, 'development-assistance'),
    ...given(document, BY_AGENCY, 'development-assistance'),
    ...given(document, TO_NEEDY, 'humanitarian-assistance'),
    ...given(document, FOR_WHOM, 'humanitarian-assistance'),
  ];
}

function given(document: TextDocument, pattern: RegExp, id: string): readonly FoundTopic[] {
  if (!document.reference.sectorById.has(id)) return [];
  return [...document.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: card.name,
    kind: 'SECTOR',
    id,
    counts: true,
  }));
}

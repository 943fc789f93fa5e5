import type { TextDocument } from '../document.ts';
import type { FoundCountry, FoundTopic } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'border-dispute',
  reads:
    'A dispute, its demarcation or a clash on the border of the two states that a release is mainly about, if that border is an issue of its own: "the border question", "undemarcated", "clashes along the border".',
  examples: [
    {
      text: 'Cambodia and Viet Nam agreed to settle the border question. Cambodia thanked Viet Nam.',
      gives: ['ISSUE cambodia-vietnam-border "border question"'],
    },
  ],
  counterexamples: [
    'Cambodia and Japan agreed to settle the border question of the park.',
    'Cambodia and Viet Nam will open a border market.',
  ],
};

const DISPUTE =
  /\b(?:(?:border|boundary|frontier)\s(?:question|dispute|disputes|conflict|conflicts|clash|clashes|issue|issues|problem|problems|tension|tensions|incident|incidents|demarcation|delimitation|situation|row|stand-?off|fighting|war|ceasefire)|(?:un)?demarcat(?:ed|e|ing|ion)|delimit(?:ed|ation)|(?:land|common|shared)\s(?:border|boundary)\s(?:demarcation|issues?)|(?:clash(?:es)?|fighting|hostilities|ceasefire|conflict|tensions?|incidents?|peace and (?:stability|tranquill?ity)|peace|troops|soldiers|de-escalation|disengagement|heavy weapons|landmines?)\s(?!clearance)(?:[\p{Ll}-]+\s){0,4}(?:along|on|at|from|in)\s(?:both sides of\s)?(?:the|their|our|the common|the shared)\s(?:common\s|shared\s)?(?:border|boundary)(?:\sareas?)?|ceasefire arrangements?|landmine incident|cease all hostilities|joint boundary commission|joint border commission|general border committee|encroach(?:ed|ing|ment)s?|incursions?|(?:barbed|razor)[ -]wire|armed clash(?:es)?|cross-border (?:fire|attacks?)|boundary question|peace and tranquill?ity)\b/giu;

/** The border issue of the two states that a document is mainly about, where it speaks of a dispute. */
export function findBorderDisputes(
  document: TextDocument,
  countries: readonly FoundCountry[],
): readonly FoundTopic[] {
  const pair = mainPair(document, countries);
  const issue = document.reference.issues.find(
    ({ id, about }) =>
      id.endsWith('-border') && about.length === 2 && about.every((code) => pair.includes(code)),
  );
  if (issue === undefined) return [];
  return [...document.text.matchAll(DISPUTE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: card.name,
    kind: 'ISSUE',
    id: issue.id,
    counts: true,
  }));
}

/** The publisher and the state named most besides it, or the two named most. */
function mainPair(document: TextDocument, countries: readonly FoundCountry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code, counts: named } of countries) if (named) counts.set(code, (counts.get(code) ?? 0) + 1);
  const own = document.release.publisher.country;
  if (own !== null) counts.set(own, (counts.get(own) ?? 0) + 1000);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code);
}

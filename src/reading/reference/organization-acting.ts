import { isThe, type WordText } from '../officials/words.ts';
import type { RuleCard } from '../rule.ts';
import type { Expression } from './expression.ts';

export const card: RuleCard = {
  name: 'organization-acting',
  reads:
    'An organisation that acts or is acted upon: "ASEAN welcomed", "thanked the European Union", "the UN".',
  examples: [
    {
      text: 'ASEAN welcomed the decision. The Minister thanked the European Union.',
      gives: ['ASEAN «ASEAN»', 'EU «the European Union»'],
    },
  ],
  counterexamples: ["ASEAN's unity matters."],
};

/** "ASEAN", "the European Union": no possessive, and no state's longer name. */
export function readOrganization(text: WordText, at: number): Expression | null {
  const { words, countryAt, organizationAt } = text;
  const i = isThe(words[at]) ? at + 1 : at;
  const organization = organizationAt.get(i);
  if (organization === undefined || organization.endWord < (countryAt.get(i)?.endWord ?? 0)) return null;
  if (/^['’]s?$/u.test(words[organization.endWord]?.text ?? '')) return null;
  return { kind: 'ORGANIZATION', first: at, end: organization.endWord, id: organization.id };
}

import type { TextDocument } from '../document.ts';
import type { FoundOrganization } from '../found.ts';
import type { RuleCard } from '../rule.ts';
import type { NameMatch } from './name-match.ts';

export const card: RuleCard = {
  name: 'organization-name',
  reads:
    'An organisation, grouping or initiative by a name or an abbreviation; only the most specific one, and no UN in the name of a convention.',
  examples: [
    {
      text: 'They spoke of the UN Security Council, the WTO and the Belt and Road Initiative.',
      gives: [
        'ORGANIZATION UNSC "UN Security Council"',
        'ORGANIZATION WTO "WTO"',
        'ORGANIZATION BRI "Belt and Road Initiative"',
      ],
    },
  ],
  counterexamples: [
    'He recalled the UN Convention against Corruption.',
    'Those who came were glad.',
    'The National Security Council met.',
  ],
};

/** Whether words that have the letters of an organisation's name are written as one. */
export function isWrittenAsOrganization(words: string, capitalEnd: boolean): boolean {
  return /^[\p{Lu}\p{N}]/u.test(words) && !(capitalEnd && /\s\p{Ll}+$/u.test(words));
}

/** The organisations among the names of a document. */
export function findOrganizations(
  document: TextDocument,
  names: readonly NameMatch[],
): readonly FoundOrganization[] {
  const { tokens, text, sentences } = document;
  let sentence = 0;
  return names.flatMap(({ thing, firstToken, endToken }) => {
    if (thing.kind !== 'ORGANIZATION') return [];
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= firstToken) sentence += 1;
    const zone = sentences[sentence]?.zone ?? 'BODY';
    const end = tokens[endToken - 1]!.end;
    const treaty = thing.id === 'UN' && /^\s(?:Framework\s)?Conventions?\b/u.test(text.slice(end, end + 24));
    return [
      {
        start: tokens[firstToken]!.start,
        end,
        rule: card.name,
        id: thing.id,
        counts: zone !== 'LETTERHEAD' && zone !== 'CONTACT' && !treaty,
      },
    ];
  });
}

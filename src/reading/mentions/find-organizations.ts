import type { TextDocument } from '../document.ts';
import type { FoundOrganization } from '../found.ts';
import type { NameMatch } from './find-names.ts';

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
        rule: 'organization-name',
        id: thing.id,
        counts: zone !== 'LETTERHEAD' && zone !== 'CONTACT' && !treaty,
      },
    ];
  });
}

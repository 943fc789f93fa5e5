import type { TextDocument } from '../document.ts';
import type { Referent } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'listed-people',
  reads:
    'People or states joined by commas and "and" act together: "Blinken and Prak Sokhonn", "Japan, Australia and India".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Kamikawa Yoko signed the note.',
      gives: [
        'KH+JP Sok Chenda Sophea, Kamikawa Yoko «Foreign Minister Sok Chenda Sophea and Japanese Foreign Minister Kamikawa Yoko»',
      ],
    },
  ],
  counterexamples: ['Foreign Minister Sok Chenda Sophea met Mr. Lavrov.'],
};

/** Adds lists: two or more who stand together joined by commas and "and"; of two sides they are BOTH, else a GROUP. */
export function joinListed(
  document: TextDocument,
  referents: readonly Referent[],
  own: string | null,
): readonly Referent[] {
  const joined: Referent[] = [];
  let i = 0;
  while (i < referents.length) {
    const first = referents[i]!;
    let j = i;
    let and = false;
    if ((first.kind === 'PERSON' || first.kind === 'STATE') && first.rule !== 'pronoun') {
      while (j + 1 < referents.length) {
        const next = referents[j + 1]!;
        const between = document.text.slice(referents[j]!.end, next.start);
        if (between.length > 12 || next.kind !== first.kind) break;
        const link = between.replace(/[\s*]+/gu, ' ').trim();
        if (!/^(?:,|and|, and|&|as well as|and the)$/u.test(link)) break;
        and ||= /and|&|as well/u.test(link);
        j += 1;
      }
    }
    const members = referents.slice(i, j + 1);
    if (members.length > 1 && and) {
      const people = [...new Set(members.flatMap((one) => one.people))];
      const sides = [...new Set(members.flatMap((one) => one.sides))];
      const both = sides.length === 2 && (own === null || sides.includes(own) || first.kind === 'PERSON');
      joined.push({
        start: first.start,
        end: members.at(-1)!.end,
        rule: 'listed-people',
        // "Ukraine and the Ukrainian people"
        kind: both ? 'BOTH' : sides.length === 1 && people.length === 0 ? 'STATE' : 'GROUP',
        people,
        sides,
      });
    }
    joined.push(...members);
    i = j + 1;
  }
  return joined;
}

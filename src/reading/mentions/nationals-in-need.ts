import type { TextDocument } from '../document.ts';
import type { FoundCountry, FoundTopic } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'nationals-in-need',
  reads:
    'Nationals of a state who are held, sentenced, missing or kept from leaving: "the departure of the 34 Brazilians", "Australian citizen Dr Yang was handed a death sentence". Their protection is a consular affair.',
  examples: [
    {
      text: 'Brazil asked Egypt to authorize the departure, through the crossing point, of the 34 Brazilians.',
      gives: ['SECTOR consular-affairs "departure, through the crossing point, of the 34 Brazilians"'],
    },
    {
      text: 'The Government is appalled that Australian citizen Yang Hengjun has been handed a suspended death sentence.',
      gives: [
        'SECTOR consular-affairs "Australian citizen Yang Hengjun has been handed a suspended death sentence"',
      ],
    },
  ],
  counterexamples: [
    'He deplored the death of several Kenyan citizens.',
    'The Russians detained the Ambassador of Norway.',
    'He spoke of the departure of the French Ambassador.',
  ],
};

/** "the departure, through the crossing point, of the 34 " */
const PLIGHT_BEFORE =
  /\b(?:departure|exit|release|detention|imprisonment|arrest|abduction|kidnapping|disappearance|captivity|rescue|fate|plight|safe passage)\b[^.;:]{0,60}?\b(?:of|for)\s(?:(?:the|all|some|its|these|those|about|over|more than|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several)\s){0,3}$/iu;
/** " citizen Yang Hengjun has been handed a suspended death sentence" */
const PLIGHT_AFTER =
  /^\s(?:citizens?|nationals?|passport[- ]holders?)\b[^.;:]{0,70}?\b(?:death sentences?|sentenced|detained|imprisoned|jailed|arrested|taken hostage|held hostage|kidnapped|abducted|stranded|trapped|in custody|in captivity|in prison|gone missing)\b/iu;
const PEOPLE = /^\s(?:citizens?|nationals?)\b/iu;

/** Consular affairs, where a document tells of nationals of a state in need. */
export function findNationalsInNeed(
  document: TextDocument,
  countries: readonly FoundCountry[],
): readonly FoundTopic[] {
  if (!document.reference.sectorById.has('consular-affairs')) return [];
  const { sentences, text } = document;
  let at = 0;
  return countries.flatMap((country): FoundTopic[] => {
    while (at + 1 < sentences.length && sentences[at]!.end <= country.start) at += 1;
    const { start, end, zone } = sentences[at]!;
    if ((zone !== 'BODY' && zone !== 'TITLE') || country.start < start) return [];
    const named = text.slice(country.start, country.end);
    const after = text.slice(country.end, Math.min(end, country.end + 100));
    const people = PEOPLE.exec(after);
    const plural = country.form === 'DEMONYM' && named.endsWith('s');
    if (people === null && !plural) return [];
    const lead = text.slice(Math.max(start, country.start - 110), country.start);
    const before = PLIGHT_BEFORE.exec(lead);
    const told = country.form === 'ADJECTIVE' || plural ? PLIGHT_AFTER.exec(after) : null;
    if (before === null && told === null) return [];
    return [
      {
        start: before === null ? country.start : country.start - (lead.length - before.index),
        end: country.end + (told?.[0] ?? people?.[0] ?? '').length,
        rule: card.name,
        kind: 'SECTOR',
        id: 'consular-affairs',
        counts: true,
      },
    ];
  });
}

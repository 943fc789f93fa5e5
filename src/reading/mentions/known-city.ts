import type { TextDocument } from '../document.ts';
import type { FoundPlace } from '../found.ts';
import type { RuleCard } from '../rule.ts';
import { CITIES } from '../lexicon/cities.ts';
import type { Reference } from '../../model/reference.ts';
import { PhraseIndex } from '../../common/phrase-index.ts';

export const card: RuleCard = {
  name: 'known-city',
  reads:
    'A city or the like that is known as a place where states meet: a capital, a seat of a government, another city.',
  examples: [
    {
      text: 'They met in Siem Reap and in Washington, D.C.',
      gives: ['PLACE Siem Reap (KH)', 'PLACE Washington (US)'],
    },
  ],
  counterexamples: ['They recalled the Paris Agreement.', 'It was a nice day at the lake.'],
};

interface City {
  readonly name: string;
  readonly country: string | null;
}

const INDEXES = new WeakMap<Reference, PhraseIndex<City | null>>();

/** Cities and the like named in a document: capitals, seats of governments and other places where states meet. */
export function findPlaces(document: TextDocument): readonly FoundPlace[] {
  const { tokens, text, reference } = document;
  const index = cityIndex(reference);
  const found: FoundPlace[] = [];
  for (const sentence of document.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const match = index.matchesAt(tokens, i, sentence.endToken)[0];
      const start = tokens[i]!.start;
      if (match === undefined || !/^\p{Lu}/u.test(text.slice(start, start + 2))) {
        i += 1;
        continue;
      }
      if (match.value !== null)
        found.push({ ...match.value, start, end: tokens[match.endToken - 1]!.end, rule: card.name });
      i = match.endToken;
    }
  }
  return found;
}

function cityIndex(reference: Reference): PhraseIndex<City | null> {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const index = new PhraseIndex<City | null>();
  for (const { phrase } of reference.namesInsideNames) index.add(phrase, null);
  for (const { code, capitals, governmentSeats } of reference.countries) {
    const [usual] = capitals;
    for (const capital of capitals)
      index.add(capital, { name: (usual ?? capital).replace(/,? D\.?C\.?$/u, ''), country: code });
    for (const seat of governmentSeats) index.add(seat, { name: seat, country: code });
  }
  for (const [country, names] of Object.entries(CITIES))
    for (const name of names) index.add(name, { name, country });
  INDEXES.set(reference, index);
  return index;
}

import type { TextDocument } from '../document.ts';
import type { Referent } from '../found.ts';
import { CLAUSE_VERBS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import type { Unit } from './unit.ts';

/** Prepositions and verbs after which a city's name is a place. */
export const PLACE_PREPOSITIONS = new Set(
  'in at to from visit visited visits visiting outside near left reached via for capital city'.split(' '),
);

/**
 * "New Zealand" and "Singapore" are names, adjectives and cities: where no noun follows and no "in" stands before, the
 * state is meant.
 */
export function actAsStates(document: TextDocument, units: Unit[]): void {
  units.forEach((unit, at) => {
    const code = unit.country ?? unit.place?.country ?? null;
    if (code === null || unit.who !== null) return;
    const country = document.reference.countryByCode.get(code);
    if (
      country === undefined ||
      ![country.name, country.officialName, ...country.aliases].includes(unit.text)
    )
      return;
    const next = units[at + 1]?.key ?? '.';
    const before = units[at - 1]?.key ?? '';
    if (unit.place !== null && PLACE_PREPOSITIONS.has(before)) return;
    const stands =
      /^[^\p{L}]*$/u.test(next) ||
      next.startsWith('{') ||
      PREPOSITIONS.has(next) ||
      CLAUSE_VERBS.has(next) ||
      /^(?:and|to|as|who|which|sign|signs|hold|holds|conclude|agree|discuss|meet|renew|launch|open|establish)$/u.test(
        next,
      );
    if (!stands || next === "'s" || next === '-' || before === '-') return;
    const who: Referent = {
      start: unit.start,
      end: unit.end,
      rule: 'state-acting',
      kind: 'STATE',
      people: [],
      sides: [code],
    };
    units[at] = { ...unit, key: '{s}', who, members: [who], country: null, place: null };
  });
}

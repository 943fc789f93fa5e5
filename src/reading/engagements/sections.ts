import { CLAUSE_VERBS } from '../lexicon/engagement-syntax.ts';
import type { Days } from './contact.ts';
import type { Line } from './line.ts';

/** A part of a release under a heading that names a state or a day: "2. New Zealand (13 November)". */
export interface Section {
  /** The heading's line. */
  readonly line: number;
  readonly country: string | null;
  readonly days: Days | null;
}

/** The section that each line is in, where days have headings of their own, those below them too; null for lines under no such heading. */
export function findSections(lines: readonly Line[]): readonly (Section | null)[] {
  let section: Section | null = null;
  let day: Section | null = null;
  return lines.map((line, index) => {
    if (isHeading(line)) {
      const countries = line.units.flatMap(
        (unit) => unit.country ?? (unit.who?.kind === 'STATE' ? unit.who.sides : []),
      );
      const date = line.units.find((unit) => unit.date?.precision === 'DAY')?.date ?? null;
      const country = countries.length === 1 ? countries[0]! : null;
      const days = date === null ? null : { from: date.from, to: date.to, exact: true };
      if (days !== null) day = country === null ? { line: index, country, days } : null;
      // What stands below a day alone is of that day: "TUESDAY, 16 MAY", then "Consultations with Kazakhstan".
      section =
        days === null && country === null ? day : { line: index, country, days: days ?? day?.days ?? null };
    }
    return section;
  });
}

/** A short line of the body without a verb and without a full stop. */
function isHeading({ sentence, units }: Line): boolean {
  const last = units.at(-1)?.key;
  return (
    sentence.zone === 'BODY' &&
    units.length > 0 &&
    units.length < (units.at(-1)?.key === ')' && units.at(-2)?.date != null ? 18 : 10) &&
    last !== '.' &&
    last !== ',' &&
    last !== ';' &&
    units.every((unit) => !CLAUSE_VERBS.has(unit.key) && unit.key !== '{p}' && unit.key !== '{b}')
  );
}

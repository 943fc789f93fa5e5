import { foldText } from '../../common/fold-text.ts';
import type { Reference } from '../../model/reference.ts';
import { MINISTRY_NAMES } from './known-ministers.ts';

/** States whose own ministry or minister a text names in words that few states have, with no such state beside them. */
export function ownMinistries(text: string, reference: Reference): readonly string[] {
  const folded = foldText(text);
  return OWN_FIELDS.flatMap(({ codes, field, pattern }) => {
    const at = folded.includes(field) ? folded.search(pattern) : -1;
    if (at === -1) return [];
    const names = codes.flatMap((code) => {
      const country = reference.countryByCode.get(code);
      return country === undefined ? [] : [country.name, ...country.adjectives];
    });
    const end = at + field.length + 60;
    const beside = (name: string): boolean => folded.slice(at, end).includes(foldText(name));
    return names.some(beside) ? [] : codes;
  });
}

interface OwnField {
  readonly codes: readonly string[];
  readonly field: string;
  readonly pattern: RegExp;
}

/** Long fields that the foreign ministries of one or two states alone have in their names. */
const OWN_FIELDS = ownFields();

function ownFields(): readonly OwnField[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, codes] of Object.entries(MINISTRY_NAMES)) {
    const field = name.replace(
      /^(?:(?:federal|royal) )?(?:ministry|department|secretariat) (?:of|for) /u,
      '',
    );
    owners.set(field, new Set([...(owners.get(field) ?? []), ...codes]));
  }
  return [...owners].flatMap(([field, codes]) => {
    if (codes.size > 2 || field.split(' ').length < 3) return [];
    // "Minister of Foreign Affairs and Tourism", and not the first words of a longer name.
    const pattern = new RegExp(`\\b(?:minister|ministry) (?:of|for) ${field}(?! (?:and|of) (?!the))\\b`, 'u');
    return [{ codes: [...codes], field, pattern }];
  });
}

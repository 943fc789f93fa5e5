import type { OfficialRecord } from '../../model/graph-records.ts';

/** What a statement returns of an official `o`, as OfficialRecord has it. */
export const OFFICIAL_FIELDS = 'o {.id, .name, .aliases, .country}';

/** The official of a row. */
export function officialOf({ id, name, aliases, country }: OfficialRecord): OfficialRecord {
  return { id, name, aliases, country };
}

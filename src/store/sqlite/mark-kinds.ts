import type { EntityKind } from '../../model/reading.ts';

/** The numbers that stand in `release_mark` for what a release names, or reports on; a published number stays. */
export const MARK_NUMBER: Readonly<Record<EntityKind | 'RELATION', number>> = {
  COUNTRY: 0,
  OFFICIAL: 1,
  ORGANIZATION: 2,
  SECTOR: 3,
  ISSUE: 4,
  RELATION: 5,
};

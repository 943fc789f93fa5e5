import type { EngagementTypeId } from '../model/reference.ts';

/** Types that two governments may give to one and the same contact; a type not listed is a family of its own. */
const FAMILY: Partial<Record<EngagementTypeId, string>> = {
  MEETING: 'TALKS',
  COURTESY_CALL: 'TALKS',
  SUMMIT: 'TALKS',
  VISIT: 'VISIT',
  STATE_VISIT: 'VISIT',
  TELEPHONE_CONVERSATION: 'CALL',
  VIDEO_CONFERENCE: 'CALL',
};

/** What two reports must share to be of one engagement: family of type and countries, "TALKS KH US". */
export function blockOf(type: EngagementTypeId, countries: readonly string[]): string {
  return [FAMILY[type] ?? type, ...[...new Set(countries)].sort()].join(' ');
}

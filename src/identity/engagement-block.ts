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

/**
 * What two reports must share to be of one engagement: family of type and countries, "TALKS KH US". A multilateral meeting
 * of three states and more is talks, too: their meeting may bear either name, while two states alone at a forum have not met.
 */
export function blockOf(type: EngagementTypeId, countries: readonly string[]): string {
  const parties = [...new Set(countries)].sort();
  const multilateral = type === 'MULTILATERAL_MEETING' && parties.length > 2;
  return [multilateral ? 'TALKS' : (FAMILY[type] ?? type), ...parties].join(' ');
}

/** Whether contacts of the block go from one side to the other: what each side tells may be its own, and answer the other's. */
export function goesOneWay(block: string): boolean {
  return /^(?:PROTEST_NOTE|CORRESPONDENCE|CREDENTIALS) /.test(block);
}

/** Whether contacts of the block last for days, so that two accounts may begin them on different ones. */
export function lastsForDays(block: string): boolean {
  return block.startsWith('VISIT ');
}

import { addDays } from '../../../src/model/date.ts';
import type { EngagementTypeId } from '../../../src/model/reference.ts';
import type { Random } from './random.ts';
import type { OfficialBrief, ReleaseBrief } from './release-brief.ts';

const PEOPLE: readonly OfficialBrief[] = [
  { name: 'Hor Namhong', country: 'KH', posts: ['Minister of Foreign Affairs'] },
  { name: 'HOR Nam Hong', country: 'KH' },
  { name: 'Hun Sen', country: 'KH', posts: ['Prime Minister'] },
  { name: 'John Kerry', country: 'US', posts: ['Secretary of State'] },
  { name: 'Kerry', country: 'US' },
  { name: 'Wendy Sherman', country: 'US' },
];
const TYPES: readonly EngagementTypeId[] = [
  'MEETING',
  'VISIT',
  'TELEPHONE_CONVERSATION',
  'COURTESY_CALL',
  'SIGNING',
];
const FIRST_DAY = '2016-01-24';

/**
 * A release of one of two governments on contacts within a few days, so that many tell of one and as many only seem to;
 * one of `most` ids, so that some are revisions.
 */
export function drawAccount(random: Random, most: number): ReleaseBrief {
  const officials = random.some(PEOPLE, 4);
  const day = addDays(FIRST_DAY, random.int(8));
  return {
    id: `account-${random.int(most)}`,
    title: `Account ${random.int(1e6)}`,
    publisher: random.pick(['KH', 'US']),
    ...(random.chance(0.9) ? { issuedOn: addDays(day, random.int(3)) } : {}),
    countries: ['KH', 'US'],
    officials,
    engagements: Array.from({ length: 1 + random.int(3) }, () => {
      const start = addDays(day, random.int(2));
      return {
        type: random.skewed(TYPES),
        countries: ['KH', 'US'],
        ...(random.chance(0.85) ? { startDate: start } : {}),
        ...(random.chance(0.3) ? { endDate: addDays(start, 1 + random.int(3)) } : {}),
        officials: officials.filter(() => random.chance(0.7)).map(({ name }) => name),
      };
    }),
    statements: [{ act: 'COMMIT', side: 'KH', topics: ['trade'], engagement: 0 }],
  };
}

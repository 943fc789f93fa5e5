import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EngagementSelection } from '../../store/list-queries.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { pagesOf } from '../../store/pages-of.ts';
import { day, flag, list, measure, text, type Column } from '../table.ts';

interface EngagementRow {
  readonly engagement: EngagementRecord;
  readonly visit: NodeId | null;
}

/** A row an engagement, joined from all releases that report it. */
export const ENGAGEMENT_COLUMNS: readonly Column<EngagementRow>[] = [
  text('id', 'Global id.', ({ engagement }) => engagement.id),
  text('type', 'Kind of contact.', ({ engagement }) => engagement.type),
  day(
    'day',
    'The day it is listed under: the first day, else that of the first release on it.',
    ({ engagement }) => engagement.day,
  ),
  day('start_date', 'First day.', ({ engagement }) => engagement.startDate),
  day('end_date', 'Last day.', ({ engagement }) => engagement.endDate),
  text('place', 'Where it took place.', ({ engagement }) => engagement.place),
  list(
    'countries',
    'Alpha-2 codes of the countries that took part.',
    ({ engagement }) => engagement.countries,
  ),
  list('officials', 'Global ids of the officials who took part.', ({ engagement }) =>
    engagement.participants.map(({ official }) => official),
  ),
  list(
    'relations',
    'Global ids of the relations that it belongs to.',
    ({ engagement }) => engagement.relations,
  ),
  measure(
    'weight',
    'What one such contact counts in the strength of a relation, -10 to 10.',
    (row) => row.engagement.weight,
  ),
  flag('within_visit', 'Whether it was part of a visit.', ({ engagement }) => engagement.withinVisit),
  text('visit', 'Global id of the visit that it was part of.', ({ visit }) => visit),
  list('releases', 'Global ids of the releases that report it.', ({ engagement }) => engagement.releases),
];

/** The rows of the engagements of a selection, newest first. */
export async function* engagementRows(
  store: GraphStore,
  where: EngagementSelection,
): AsyncGenerator<readonly EngagementRow[]> {
  for await (const engagements of engagementPages(store, where)) {
    const visits = await store.visitsAround(engagements.map(({ id }) => id));
    yield engagements.map((engagement, index) => ({ engagement, visit: visits[index] ?? null }));
  }
}

/** The engagements of a selection, newest first, a page at a time. */
export function engagementPages(
  store: GraphStore,
  where: EngagementSelection,
): AsyncGenerator<EngagementRecord[]> {
  return pagesOf((request) => store.listEngagements([{ ...request, where }]));
}

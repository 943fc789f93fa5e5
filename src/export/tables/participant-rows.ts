import type { Participant } from '../../model/contribution.ts';
import type { EngagementRecord, OfficialRecord } from '../../model/graph-records.ts';
import type { EngagementSelection } from '../../store/list-queries.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { day, list, text, type Column } from '../table.ts';
import { engagementPages } from './engagement-rows.ts';

interface ParticipantRow {
  readonly engagement: EngagementRecord;
  readonly participant: Participant;
  readonly official: OfficialRecord | null;
}

/** A row an official's part in an engagement. */
export const PARTICIPANT_COLUMNS: readonly Column<ParticipantRow>[] = [
  text('engagement', 'Global id of the engagement.', ({ engagement }) => engagement.id),
  text('type', 'Kind of contact.', ({ engagement }) => engagement.type),
  day('day', 'The day that the engagement is listed under.', ({ engagement }) => engagement.day),
  text('official', 'Global id of the official.', ({ participant }) => participant.official),
  text('name', 'The official’s name.', ({ official }) => official?.name ?? null),
  text(
    'country',
    'Alpha-2 code of the country that the official took part for.',
    (row) => row.participant.country,
  ),
  list('posts', 'Posts that the reports give.', ({ participant }) => participant.posts),
];

/** The rows of those who took part in the engagements of a selection, newest engagement first. */
export async function* participantRows(
  store: GraphStore,
  where: EngagementSelection,
): AsyncGenerator<readonly ParticipantRow[]> {
  for await (const engagements of engagementPages(store, where)) {
    const ids = [
      ...new Set(engagements.flatMap((each) => each.participants.map(({ official }) => official))),
    ];
    const officials = await store.officials(ids);
    const byId = new Map(ids.map((id, index) => [id, officials[index] ?? null]));
    yield engagements.flatMap((engagement) =>
      engagement.participants.map((participant) => ({
        engagement,
        participant,
        official: byId.get(participant.official) ?? null,
      })),
    );
  }
}

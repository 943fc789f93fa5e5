import type { EngagementRecord } from '../../model/graph-records.ts';
import { countriesOfRelation } from '../../model/node-id.ts';
import type { Reference } from '../../model/reference.ts';
import type { EngagementSelection } from '../../store/list-queries.ts';
import type { ExportGround } from '../export-format.ts';
import { CONSULT_MODES } from '../plover.ts';
import { engagementPages } from './engagement-rows.ts';
import { countryParty, type EventRow } from './event-rows.ts';

/** The engagements of a selection as events, newest first: one of each two countries that took part. */
export async function* engagementEventRows(
  { store, reference }: ExportGround,
  where: EngagementSelection,
): AsyncGenerator<readonly EventRow[]> {
  for await (const engagements of engagementPages(store, where))
    yield engagements.flatMap((engagement) => eventsOf(reference, engagement));
}

function eventsOf(reference: Reference, engagement: EngagementRecord): EventRow[] {
  const type = reference.engagementTypeById.get(engagement.type);
  if (type === undefined) return [];
  const personsOf = (code: string) =>
    engagement.participants.filter(({ country }) => country === code).map(({ official }) => official);
  return engagement.relations.map((relation, index) => {
    const [actor, recipient] = countriesOfRelation(relation);
    return {
      id: `${engagement.id}#${index + 1}`,
      day: engagement.day,
      type: type.plover,
      mode: type.plover === 'CONSULT' ? (CONSULT_MODES[type.id] ?? null) : null,
      intensity: engagement.weight,
      isDirected: false,
      actor: countryParty(reference, actor),
      actorPersons: personsOf(actor),
      recipient: countryParty(reference, recipient),
      recipientPersons: personsOf(recipient),
      place: engagement.place,
      topics: [],
      kind: engagement.type,
      node: engagement.id,
      releases: engagement.releases,
    };
  });
}

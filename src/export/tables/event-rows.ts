import { nodeId, parseNodeId, type NodeId } from '../../model/node-id.ts';
import type { PloverClass, Reference } from '../../model/reference.ts';
import { QUAD_CODES } from '../plover.ts';
import { day, flag, list, measure, text, type Column } from '../table.ts';

/** Something that one party did towards another, or two with each other. */
export interface EventRow {
  readonly id: string;
  readonly day: string;
  readonly type: PloverClass;
  readonly mode: string | null;
  readonly intensity: number;
  readonly isDirected: boolean;
  readonly actor: EventParty;
  readonly actorPersons: readonly string[];
  readonly recipient: EventParty;
  readonly recipientPersons: readonly string[];
  readonly place: string | null;
  readonly topics: readonly NodeId[];
  /** The type of engagement, or the act of a statement. */
  readonly kind: string;
  readonly node: NodeId;
  readonly releases: readonly NodeId[];
}

/** A country or organisation as event data names it. */
export interface EventParty {
  readonly name: string | null;
  /** ISO 3166-1 alpha-3 of a country, the id of an organisation. */
  readonly code: string | null;
  /** PLOVER's sector: of governments, of intergovernmental organisations; null for others. */
  readonly sector: 'GOV' | 'IGO' | null;
}

/** A row an event and pair of parties, with PLOVER's classes. */
export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  text('event_id', 'The node and, after #, which of its rows this is.', ({ id }) => id),
  day('event_date', 'Day of the event.', (row) => row.day),
  text('event_type', 'PLOVER event class.', ({ type }) => type),
  text('event_mode', 'PLOVER mode, where one is known.', ({ mode }) => mode),
  text('quad_code', 'V-COOP, M-COOP, V-CONF or M-CONF.', ({ type }) => QUAD_CODES[type]),
  measure('intensity', '-10 (hostile) to 10 (cooperative).', ({ intensity }) => intensity),
  flag(
    'directed',
    'Whether the actor acts towards the recipient, or both with each other.',
    (row) => row.isDirected,
  ),
  text('actor_name', 'Name of who acts.', ({ actor }) => actor.name),
  text('actor_code', 'ISO 3166-1 alpha-3 code, or the id of an organisation.', ({ actor }) => actor.code),
  text(
    'actor_sector',
    'GOV for governments, IGO for intergovernmental organisations.',
    ({ actor }) => actor.sector,
  ),
  list('actor_persons', 'Global ids of the officials who acted for it.', ({ actorPersons }) => actorPersons),
  text('recipient_name', 'Name of who it is done to or with.', ({ recipient }) => recipient.name),
  text('recipient_code', 'As actor_code.', ({ recipient }) => recipient.code),
  text('recipient_sector', 'As actor_sector.', ({ recipient }) => recipient.sector),
  list('recipient_persons', 'As actor_persons.', ({ recipientPersons }) => recipientPersons),
  text('placename', 'Where it took place.', ({ place }) => place),
  list(
    'topics',
    'Global ids of the sectors, issues and organisations that it is on.',
    ({ topics }) => topics,
  ),
  text('entente_type', 'Type of engagement, or act of a statement.', ({ kind }) => kind),
  text('entente_id', 'Global id of the engagement or statement.', ({ node }) => node),
  list('releases', 'Global ids of the releases that it is read from.', ({ releases }) => releases),
];

/** How event data names a party; one that is nobody has no name. */
export function eventParty(reference: Reference, id: NodeId | null): EventParty {
  const parsed = id === null ? null : parseNodeId(id);
  if (parsed?.kind === 'country') {
    const country = reference.countryByCode.get(parsed.key);
    return { name: country?.name ?? parsed.key, code: country?.alpha3 ?? parsed.key, sector: 'GOV' };
  }
  if (parsed?.kind === 'organization') {
    const organization = reference.organizationById.get(parsed.key);
    const isOfStates = organization?.kind === 'GLOBAL' || organization?.kind === 'REGIONAL';
    return { name: organization?.name ?? parsed.key, code: parsed.key, sector: isOfStates ? 'IGO' : null };
  }
  return { name: null, code: null, sector: null };
}

/** The id of a country as a party. */
export function countryParty(reference: Reference, code: string): EventParty {
  return eventParty(reference, nodeId('country', code));
}

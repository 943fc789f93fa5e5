import { foldText } from '../common/fold-text.ts';
import { jsonOf } from '../common/json-text.ts';
import { blockOf } from '../identity/engagement-block.ts';
import { officialId } from '../identity/official-id.ts';
import { tellParts } from '../identity/part-of-visit.ts';
import type {
  Contribution,
  Naming,
  OfficialSighting,
  Place,
  Report,
  StatementRecord,
  StoredRelease,
} from '../model/contribution.ts';
import { nodeId, relationId, relationsAmong, type NodeId } from '../model/node-id.ts';
import { BOTH_SIDES, type EntityKind, type Reading, type ReadStatement } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';
import type { Span } from '../model/span.ts';
import { digestsOf } from './release-digest.ts';

/** Who read a release, when it is written, and what is known of it from before; nothing if left out. */
export interface Provenance {
  readonly readBy: string;
  /** ISO 8601 instant. */
  readonly ingestedAt: string;
  readonly otherAddresses?: readonly string[];
  readonly standsSince?: string;
}

/** All that a release with its reading brings to the graph, every sighted official being an official of its own. */
export function contributionOf(
  release: Release,
  reading: Reading,
  provenance: Provenance,
  reference: Reference,
): Contribution {
  const officials = new Map(peopleOf(reading).map((o) => [o.name, officialId(o.name, o.country)]));
  const stored: StoredRelease = {
    ...release,
    otherAddresses: [],
    standsSince: provenance.ingestedAt,
    ...provenance,
    day: dayOf(release, reading),
    ...digestsOf(release, reading),
  };
  const reports = tellParts(
    reading.engagements.map((_, index) => reportOf(stored, reading, index, officials)),
  );
  const statements = reading.statements.map((_, index) =>
    statementOf(stored, reading, index, officials, reports, reference),
  );
  return {
    release: stored,
    reading: jsonOf(reading),
    words: { title: foldText(release.title), text: foldText(release.text) },
    namings: namingsOf(reading, officials),
    sightings: sightingsOf(reading),
    reports,
    statements,
    relations: [
      ...new Set([
        ...reports.flatMap((r) => relationsAmong(r.countries)),
        ...statements.flatMap((s) => s.relations),
      ]),
    ].sort(),
  };
}

/** The same contribution, kept by somebody else or at another time: nothing else of it depends on that. */
export function keptAs(contribution: Contribution, provenance: Required<Provenance>): Contribution {
  return { ...contribution, release: { ...contribution.release, ...provenance } };
}

/** What a release that was kept before brings, from the reading that was kept with it; derived of nothing else. */
export function contributionAgain(
  kept: Release & Provenance,
  reading: Reading,
  reference: Reference,
): Contribution {
  const { readBy, ingestedAt, otherAddresses = [], standsSince = ingestedAt } = kept;
  const provenance = { readBy, ingestedAt, otherAddresses, standsSince };
  return contributionOf(releaseIn(kept), reading, provenance, reference);
}

/** The release alone: neither by whom and when it was kept nor where else it was found says anything of it. */
export function releaseIn(kept: Release): Release {
  const { id, title, kind, publisher, issuedOn, issuedAt, language, sourceUrl, collection, text } = kept;
  return { id, title, kind, publisher, issuedOn, issuedAt, language, sourceUrl, collection, text };
}

/** How a reading shows officials, every sighted official being an official of its own. */
export function sightingsOf(reading: Reading): OfficialSighting[] {
  return peopleOf(reading).map((person) => {
    const id = officialId(person.name, person.country);
    return {
      official: id,
      sighted: id,
      name: person.name,
      country: person.country,
      posts: person.posts.map((title) => ({
        title,
        country: person.country,
        organization: person.organization ?? null,
        places: inTextOrder(person.sightings.filter((s) => s.post === title).map(placeOf)),
      })),
    };
  });
}

/** Within a release a name is one person: a second one under it could not be told apart. */
function peopleOf({ officials }: Reading): Reading['officials'] {
  return [...new Map(officials.toReversed().map((o) => [o.name, o])).values()].reverse();
}

function dayOf(release: Release, reading: Reading): string {
  if (release.issuedOn !== null) return release.issuedOn;
  const days = reading.engagements.flatMap((e) => [e.startDate, e.endDate]).filter((d) => d !== null);
  return days.sort().at(-1) ?? '';
}

function namingsOf(reading: Reading, officials: ReadonlyMap<string, NodeId>): Naming[] {
  const namings = new Map<NodeId, { kind: EntityKind; places: Place[] }>();
  const name = (kind: EntityKind, entity: NodeId | undefined, place?: Place) => {
    if (entity === undefined) return;
    const naming = namings.get(entity) ?? { kind, places: [] };
    namings.set(entity, naming);
    if (place !== undefined) naming.places.push(place);
  };
  const lists = [
    ['COUNTRY', reading.countries],
    ['ORGANIZATION', reading.organizations],
    ['SECTOR', reading.sectors],
    ['ISSUE', reading.issues],
    ['OFFICIAL', reading.officials.map((o) => o.name)],
  ] as const;
  const idOf = (kind: EntityKind, id: string) =>
    kind === 'OFFICIAL' ? officials.get(id) : nodeId(NODE_KIND[kind], id);
  for (const [kind, ids] of lists) for (const id of ids) name(kind, idOf(kind, id));
  for (const mention of reading.mentions) {
    const entity = idOf(mention.kind, mention.id);
    if (entity !== undefined && namings.has(entity)) name(mention.kind, entity, placeOf(mention));
  }
  return [...namings]
    .map(([entity, { kind, places }]) => ({ entity, kind, places: inTextOrder(places) }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.entity, b.entity));
}

const NODE_KIND = {
  COUNTRY: 'country',
  OFFICIAL: 'official',
  ORGANIZATION: 'organization',
  SECTOR: 'sector',
  ISSUE: 'issue',
} as const;

function reportOf(
  release: StoredRelease,
  reading: Reading,
  index: number,
  officials: ReadonlyMap<string, NodeId>,
): Report {
  const engagement = reading.engagements[index];
  if (engagement === undefined) throw new Error(`${release.id} has no engagement ${index}.`);
  const byName = new Map(reading.officials.map((o) => [o.name, o]));
  const countries = [...new Set(engagement.countries)].sort();
  return {
    id: `${release.id}#${String(index).padStart(3, '0')}`,
    release: release.id,
    type: engagement.type,
    block: blockOf(engagement.type, countries),
    startDate: engagement.startDate,
    endDate: engagement.endDate,
    day: engagement.startDate ?? release.day,
    reportedOn: release.day,
    publisher: release.publisher.country,
    place: engagement.place,
    countries,
    participants: [...new Set(engagement.officials)].flatMap((name) => {
      const official = officials.get(name);
      if (official === undefined) return [];
      const seen = byName.get(name);
      return [{ official, country: seen?.country ?? null, posts: seen?.posts ?? [], name }];
    }),
    span: engagement.span === null ? null : placeOf(engagement.span),
    partOf: null,
  };
}

function statementOf(
  release: StoredRelease,
  reading: Reading,
  index: number,
  officials: ReadonlyMap<string, NodeId>,
  reports: readonly Report[],
  reference: Reference,
): StatementRecord {
  const statement = reading.statements[index];
  if (statement === undefined) throw new Error(`${release.id} has no statement ${index}.`);
  const report = statement.engagement === null ? undefined : reports[statement.engagement];
  const sides = sidesOf(statement, report, release).map((side) => partyId(side, reference));
  const target = statement.target === null ? null : partyId(statement.target, reference);
  return {
    id: nodeId('statement', `${release.id.slice('release:'.length)}#${String(index).padStart(3, '0')}`),
    release: release.id,
    act: statement.act,
    score: reference.speechActById.get(statement.act)?.score ?? 0,
    speaker: statement.speaker === null ? null : (officials.get(statement.speaker) ?? null),
    sides,
    target,
    topics: statement.topics.flatMap((topic) => topicId(topic, reference) ?? []),
    madeOn: report?.startDate ?? release.issuedOn,
    day: report?.day ?? release.day,
    place: placeOf(statement),
    report: report?.id ?? null,
    relations: relationsOf(sides, target),
  };
}

function sidesOf(
  statement: ReadStatement,
  report: Report | undefined,
  release: StoredRelease,
): readonly string[] {
  if (statement.side !== BOTH_SIDES) return [statement.side];
  if (report !== undefined) return report.countries;
  return release.publisher.country === null ? [] : [release.publisher.country];
}

function partyId(side: string, reference: Reference): NodeId {
  return nodeId(reference.countryByCode.has(side) ? 'country' : 'organization', side);
}

function topicId(topic: string, reference: Reference): NodeId | null {
  if (reference.sectorById.has(topic)) return nodeId('sector', topic);
  if (reference.issueById.has(topic)) return nodeId('issue', topic);
  return reference.organizationById.has(topic) ? nodeId('organization', topic) : null;
}

/** Of one side towards a state: their relation; of several sides together: every pair of them. */
function relationsOf(sides: readonly NodeId[], target: NodeId | null): NodeId[] {
  const codes = sides.flatMap(countryCode);
  const [targeted] = target === null ? [] : countryCode(target);
  if (targeted === undefined) return relationsAmong(codes);
  return [
    ...new Set(codes.filter((code) => code !== targeted).map((code) => relationId(code, targeted))),
  ].sort();
}

function countryCode(party: NodeId): string[] {
  return party.startsWith('country:') ? [party.slice('country:'.length)] : [];
}

function placeOf(span: Span): Place {
  return [span.start, span.end];
}

function inTextOrder(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

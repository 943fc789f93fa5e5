import type { StoredRelease } from '../../model/contribution.ts';
import type { EngagementRecord, OfficialRecord } from '../../model/graph-records.ts';
import { nodeId, type NodeId } from '../../model/node-id.ts';
import { webAddresses } from '../../model/release.ts';
import type { ReleaseLinks } from '../../store/lookups.ts';
import { quoteOf, type StatementRow } from '../tables/statement-rows.ts';
import { about, dayLiteral, iri, literal, maybe, nodeIri } from './terms.ts';
import { term } from './vocabulary.ts';

/** A release, in Turtle; not its text. */
export function releaseText(release: StoredRelease, { namings, engagements }: ReleaseLinks): string {
  return about(nodeIri(release.id), [
    ['a', ['schema:Article']],
    ['schema:headline', [literal(release.title)]],
    [term('releaseKind'), [literal(release.kind)]],
    ['schema:datePublished', [maybe(release.issuedOn, dayLiteral)]],
    ['schema:locationCreated', [maybe(release.issuedAt, literal)]],
    ['schema:inLanguage', [literal(release.language)]],
    ['schema:publisher', [literal(release.publisher.name)]],
    [term('country'), [maybe(release.publisher.country, publisherIri)]],
    ['schema:url', webAddresses(release).map(iri)],
    [term('collection'), [literal(release.collection)]],
    [term('readBy'), [literal(release.readBy)]],
    ['schema:about', [...new Set(namings.map(({ entity }) => nodeIri(entity)))]],
    [term('reports'), engagements.map(nodeIri)],
  ]);
}

/** An engagement, in Turtle. */
export function engagementText(engagement: EngagementRecord, visit: NodeId | null): string {
  return about(nodeIri(engagement.id), [
    ['a', ['schema:Event']],
    [term('engagementType'), [literal(engagement.type)]],
    ['schema:startDate', [maybe(engagement.startDate, dayLiteral)]],
    ['schema:endDate', [maybe(engagement.endDate, dayLiteral)]],
    ['schema:location', [maybe(engagement.place, literal)]],
    [term('party'), engagement.countries.map((code) => nodeIri(nodeId('country', code)))],
    ['schema:attendee', engagement.participants.map(({ official }) => nodeIri(official))],
    [term('relation'), engagement.relations.map(nodeIri)],
    ['schema:superEvent', [maybe(visit, nodeIri)]],
  ]);
}

/** An official, in Turtle. */
export function officialText({ id, name, aliases, country }: OfficialRecord): string {
  return about(nodeIri(id), [
    ['a', ['schema:Person']],
    ['schema:name', [literal(name)]],
    ['schema:alternateName', aliases.map(literal)],
    [term('country'), [maybe(country, (code) => nodeIri(nodeId('country', code)))]],
  ]);
}

/** A statement with its words, in Turtle. */
export function statementText(row: StatementRow): string {
  const { statement } = row;
  const [start, end] = statement.place;
  return about(nodeIri(statement.id), [
    ['a', [term('Statement'), 'schema:Quotation']],
    [term('act'), [literal(statement.act)]],
    [term('score'), [`"${statement.score}"^^xsd:double`]],
    ['schema:text', [maybe(quoteOf(row), literal)]],
    ['schema:dateCreated', [maybe(statement.madeOn, dayLiteral)]],
    ['schema:spokenByCharacter', [maybe(statement.speaker, nodeIri)]],
    [term('side'), statement.sides.map(nodeIri)],
    [term('target'), [maybe(statement.target, nodeIri)]],
    [term('raises'), statement.topics.map(nodeIri)],
    [term('madeIn'), [maybe(statement.engagement, nodeIri)]],
    ['schema:isPartOf', [nodeIri(statement.release)]],
    [term('start'), [String(start)]],
    [term('end'), [String(end)]],
  ]);
}

function publisherIri(code: string): string {
  return code === 'EU' ? nodeIri(nodeId('organization', 'EU')) : nodeIri(nodeId('country', code));
}

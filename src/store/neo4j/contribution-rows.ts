import { digestOf } from '../../common/digest-of.ts';
import type { Contribution, StatementRecord } from '../../model/contribution.ts';
import { type NodeId, nodeId } from '../../model/node-id.ts';
import type { Parameters } from './parameters.ts';
import { flatten } from './places.ts';

/** A relationship to be made from one of the contribution's nodes to an entity. */
export interface LinkRow extends Parameters {
  readonly from: string;
  readonly type: string;
  readonly entity: NodeId;
  readonly properties: Parameters;
}

/** The release's properties, with what it is found by and the version in which it is written, and its reading as JSON. */
export function releaseRow(
  { release, reading, words, namings, reports }: Contribution,
  written: number,
): Parameters {
  const { publisher, ...rest } = release;
  return {
    reading,
    publisher: publisher.country === null ? null : nodeId('country', publisher.country),
    properties: {
      ...rest,
      written,
      publisher: publisher.country,
      publisherName: publisher.name,
      named: namings.map(({ entity }) => entity).sort(),
      reportTypes: [...new Set(reports.map(({ type }) => type))].sort(),
      addressKey: release.sourceUrl === null ? null : digestOf(release.sourceUrl),
      titleWords: words.title,
      textWords: words.text,
    },
  };
}

/** What finds the release by other addresses than its first: their digests, as an index has no room for long ones. */
export function addressRows({ release }: Contribution): Parameters[] {
  return release.otherAddresses.map((address) => ({ release: release.id, key: digestOf(address) }));
}

/** What the release names, covers and raises, and how it shows officials. */
export function releaseLinks({ release, namings, sightings }: Contribution): LinkRow[] {
  return [
    ...namings.map(({ kind, entity, places }) => ({
      from: release.id,
      type: namingTypeOf(entity),
      entity,
      properties: { entity, date: release.day, kind, spans: flatten(places) },
    })),
    ...sightings.flatMap(({ official, sighted, name, country, posts }) => [
      { from: release.id, type: 'SHOWS', entity: official, properties: { sighted, name, country } },
      ...posts.map(({ places, ...post }) => ({
        from: release.id,
        type: 'SHOWS_AS',
        entity: official,
        properties: { ...post, spans: flatten(places) },
      })),
    ]),
  ];
}

/** Who makes the statement, towards whom and on what; each once, for supplied readings can repeat a topic. */
export function statementLinks({ id, day, speaker, sides, target, topics }: StatementRecord): LinkRow[] {
  const link = (type: string, entity: NodeId) => ({
    from: id,
    type,
    entity,
    properties: { entity, date: day },
  });
  return [
    ...(speaker === null ? [] : [link('BY', speaker)]),
    ...[...new Set(sides)].map((side) => link('BY', side)),
    ...(target === null ? [] : [link('TOWARDS', target)]),
    ...[...new Set(topics)].map((topic) => link('ON', topic)),
  ];
}

/** The type of the relationship by which a release names an entity, by the kind in the entity's id. */
export function namingTypeOf(entity: NodeId): 'NAMES' | 'COVERS' | 'RAISES' {
  if (entity.startsWith('sector:')) return 'COVERS';
  return entity.startsWith('issue:') ? 'RAISES' : 'NAMES';
}

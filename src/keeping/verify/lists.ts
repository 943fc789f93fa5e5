import { keyOf, type NodeId } from '../../model/node-id.ts';
import { ENGAGEMENT_TYPE_IDS, SPEECH_ACT_IDS } from '../../model/reference.ts';
import { RELEASE_KINDS } from '../../model/release.ts';
import type * as lists from '../../store/list-queries.ts';

/** A list that a store keeps in order: its name in words, and what is in it. */
export type NamedList = { readonly name: string } & (
  | { readonly of: 'releases'; readonly where: lists.ReleaseSelection; readonly order: 'OLDEST' }
  | { readonly of: 'engagements'; readonly where: lists.EngagementSelection }
  | { readonly of: 'statements'; readonly where: lists.StatementSelection }
  | { readonly of: 'officials'; readonly where: lists.OfficialSelection }
  | {
      readonly of: 'relations';
      readonly where: lists.RelationSelection;
      readonly order: lists.RelationQuery['order'];
    }
  | { readonly of: 'judgements' | 'possible duplicates' }
);

/** The lists of everything, and those by what every release, engagement or statement has. */
export function wholeLists(): NamedList[] {
  const orders = ['STRENGTH', 'LAST_CONTACT', 'ENGAGEMENTS', 'TONE'] as const;
  return [
    releases('all releases', {}),
    ...RELEASE_KINDS.map((kind) => releases(`releases of the kind ${kind}`, { kinds: [kind] })),
    engagements('all engagements', {}),
    ...ENGAGEMENT_TYPE_IDS.flatMap((type) => [
      releases(`releases that report a ${type}`, { engagementTypes: [type] }),
      engagements(`engagements of the type ${type}`, { types: [type] }),
    ]),
    ...[true, false].map((within) =>
      engagements(`engagements, within a visit: ${within}`, { withinVisit: within }),
    ),
    statements('all statements', {}),
    ...SPEECH_ACT_IDS.map((act) => statements(`statements of the act ${act}`, { acts: [act] })),
    officials('all officials', {}),
    ...orders.map((order) => relations(`all relations by ${order}`, {}, order)),
    { name: 'all judgements', of: 'judgements' },
    { name: 'possible duplicates', of: 'possible duplicates' },
  ];
}

/** The lists around a country, an organisation, a sector, an issue or an official. */
export function listsAround(entity: NodeId): NamedList[] {
  const lists = [releases(`releases that name ${entity}`, { names: [[entity]] })];
  const says = () => statements(`statements of ${entity}`, { sides: [entity] });
  const hears = () => statements(`statements towards ${entity}`, { targets: [entity] });
  const about = () => statements(`statements on ${entity}`, { topics: [entity] });
  const code = keyOf(entity);
  if (entity.startsWith('country:'))
    return [
      ...lists,
      says(),
      hears(),
      releases(`releases published by ${code}`, { publishers: [code] }),
      engagements(`engagements of ${entity}`, { countries: [code] }),
      officials(`officials of ${entity}`, { country: code }),
      relations(`relations of ${entity}`, { country: code }, 'STRENGTH'),
    ];
  if (entity.startsWith('official:'))
    return [
      ...lists,
      engagements(`engagements with ${entity}`, { officials: [entity] }),
      statements(`statements made by ${entity}`, { speaker: entity }),
    ];
  const topic = relations(`relations on ${entity}`, { topics: [entity] }, 'STRENGTH');
  return entity.startsWith('organization:')
    ? [...lists, says(), hears(), about(), topic]
    : [...lists, about(), topic];
}

/** The lists of what a relation holds. */
export function listsOfRelation(relation: NodeId): NamedList[] {
  return [
    releases(`releases that report on ${relation}`, { relation }),
    engagements(`engagements of ${relation}`, { relation }),
    statements(`statements within ${relation}`, { relation }),
  ];
}

/** The releases of a collection, and those in a language. */
export function releasesOf(collection: string): NamedList {
  return releases(`releases of the collection ${collection}`, { collections: [collection] });
}

/** The releases in a language. */
export function releasesIn(language: string): NamedList {
  return releases(`releases in the language ${language}`, { languages: [language] });
}

function releases(name: string, where: lists.ReleaseSelection): NamedList {
  return { name, of: 'releases', where, order: 'OLDEST' };
}

function engagements(name: string, where: lists.EngagementSelection): NamedList {
  return { name, of: 'engagements', where };
}

function statements(name: string, where: lists.StatementSelection): NamedList {
  return { name, of: 'statements', where };
}

function officials(name: string, where: lists.OfficialSelection): NamedList {
  return { name, of: 'officials', where };
}

function relations(
  name: string,
  where: lists.RelationSelection,
  order: lists.RelationQuery['order'],
): NamedList {
  return { name, of: 'relations', where, order };
}

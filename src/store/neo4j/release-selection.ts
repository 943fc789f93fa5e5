import type { NodeId } from '../../model/node-id.ts';
import type { ReleaseSelection } from '../graph-store.ts';
import { toLucene } from './text-match.ts';
import { inPeriod, periodParameters, type Selection } from './selection.ts';

const NAMES = 'NAMES|COVERS|RAISES';

/** Kinds of entities, those first that the fewest releases name each of. */
const RAREST_FIRST = ['official', 'issue', 'organization', 'sector', 'country'];

/** How to find the releases `r` of a selection. */
export function selectReleases(where: ReleaseSelection): Selection {
  const groups = rarestFirst(where.names ?? []);
  const { match, others } = startOf(where, groups);
  return {
    match,
    where: [
      ...inPeriod('r.day', where.period),
      ...(where.publishers ? ['r.publisher IN q.publishers'] : []),
      ...(where.kinds ? ['r.kind IN q.kinds'] : []),
      ...(where.collections ? ['r.collection IN q.collections'] : []),
      ...(where.languages ? ['r.language IN q.languages'] : []),
      ...(where.engagementTypes ? ['any(type IN r.reportTypes WHERE type IN q.types)'] : []),
      ...others,
    ],
    parameters: {
      ...periodParameters(where.period),
      publishers: where.publishers ?? null,
      kinds: where.kinds ?? null,
      collections: where.collections ?? null,
      languages: where.languages ?? null,
      types: where.engagementTypes ?? null,
      relation: where.relation ?? null,
      group: groups[0] ?? null,
      groups: groups.slice(1),
      allGroups: groups,
      text: where.text === undefined ? null : toLucene(where.text, ['titleWords', 'textWords']),
      title: where.text === undefined ? null : toLucene(where.text, ['titleWords']),
    },
  };
}

/** Begins where the fewest releases are: a query's words, a relation, the rarest of the names; else with all by day. */
function startOf(
  where: ReleaseSelection,
  groups: readonly (readonly NodeId[])[],
): { match: string; others: string[] } {
  const named = (list: string) =>
    `all(ids IN ${list} WHERE EXISTS { (r)-[:${NAMES}]->(named:Entity) WHERE named.id IN ids })`;
  const onRelation = 'EXISTS { (r)-[:CONCERNS]->(:Relation {id: q.relation}) }';
  const someNames = groups.length > 0 ? [named('q.allGroups')] : [];
  const someRelation = where.relation === undefined ? [] : [onRelation];
  if (where.text !== undefined)
    return {
      match: `CALL db.index.fulltext.queryNodes('release_words', q.text) YIELD node AS r`,
      others: [...someRelation, ...someNames],
    };
  if (where.relation !== undefined)
    return {
      match: 'MATCH (:Relation {id: q.relation})<-[:CONCERNS]-(r:Release)',
      others: someNames,
    };
  const [rarest, ...rest] = groups;
  if (rarest !== undefined)
    return {
      match: `MATCH (start:Entity)<-[:${NAMES}]-(r:Release) WHERE start.id IN q.group\n  WITH DISTINCT q, r`,
      others: rest.length > 0 ? [named('q.groups')] : [],
    };
  return { match: 'MATCH (r:Release)', others: ["r.day >= ''"] };
}

function rarestFirst(groups: readonly (readonly NodeId[])[]): readonly (readonly NodeId[])[] {
  const rank = (ids: readonly NodeId[]) =>
    Math.max(-1, ...ids.map((id) => RAREST_FIRST.indexOf(id.slice(0, id.indexOf(':')))));
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

import type { Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { ReleaseSelection } from '../list-queries.ts';
import { namingTypeOf } from './contribution-rows.ts';
import {
  type DaySelection,
  inPeriod,
  periodParameters,
  type Start,
  startAtLink,
  whereAll,
} from './selection.ts';
import { findReleases, toLucene, type WordsField, within } from './text-match.ts';

/** Kinds of entities, those first that the fewest releases name each of. */
const RAREST_FIRST = ['official', 'issue', 'organization', 'sector', 'country'];

/** As many groups of names as the full-text index is asked for at once; the others are looked for in what it finds. */
const MOST_GROUPS = 8;

/** How to find the releases `r` of a selection. */
export function selectReleases(where: ReleaseSelection): DaySelection {
  const groups = rarestFirst(where.names ?? []);
  const { match, found, day, same } = startOf(where, groups);
  return {
    match,
    day,
    same,
    where: [
      ...found,
      ...(where.text === undefined ? inPeriod(day, where.period) : []),
      ...(where.publishers ? ['r.publisher IN q.publishers'] : []),
      ...(where.kinds ? ['r.kind IN q.kinds'] : []),
      ...(where.collections ? ['r.collection IN q.collections'] : []),
      ...(where.languages ? ['r.language IN q.languages'] : []),
      ...(where.engagementTypes ? ['any(type IN r.reportTypes WHERE type IN q.types)'] : []),
    ],
    parameters: {
      ...periodParameters(where.period),
      publishers: where.publishers ?? null,
      kinds: where.kinds ?? null,
      collections: where.collections ?? null,
      languages: where.languages ?? null,
      types: where.engagementTypes ?? null,
      relation: where.relation ?? null,
      entity: groups[0]?.[0] ?? null,
      groups,
      ...wordsParameters(where, groups),
    },
  };
}

/** Begins where the fewest releases are: a query's words, a relation, the rarest of the names; else with all by day. */
function startOf(where: ReleaseSelection, groups: readonly (readonly NodeId[])[]): Start {
  const [rarest] = groups;
  const named = (list: string) => `all(ids IN ${list} WHERE any(id IN ids WHERE id IN r.named))`;
  const namedAll = groups.length > 0 ? [named('q.groups')] : [];
  const namedOthers = groups.length > 1 ? [named('tail(q.groups)')] : [];
  if (where.text !== undefined) {
    const onRelation = 'EXISTS { (r)-[:CONCERNS]->(:Relation {id: q.relation}) }';
    return {
      match: `${findReleases('q.text')} AS r`,
      found: [
        ...(where.relation === undefined ? [] : [onRelation]),
        ...(besideIndexed(groups).length > 0 ? [named('q.others')] : []),
      ],
      day: 'r.day',
      same: null,
    };
  }
  if (where.relation !== undefined) {
    const start = startAtLink('(r:Release)-[link:CONCERNS]->()', 'relation', 'q.relation');
    return { ...start, found: [...start.found, ...namedAll] };
  }
  if (rarest === undefined) return startByDay(where);
  const [only] = rarest;
  if (rarest.length === 1 && only !== undefined) {
    const start = startAtLink(`(r:Release)-[link:${namingTypeOf(only)}]->()`, 'entity', 'q.entity');
    return { ...start, found: [...start.found, ...namedOthers] };
  }
  const types = [...new Set(rarest.map(namingTypeOf))];
  return {
    match: `CALL (q) {
    ${(types.length === 0 ? [namingTypeOf('')] : types).map((type) => anyOfType(type, where.period)).join('\n    UNION\n    ')}
  }
  WITH DISTINCT q, r`,
    found: namedOthers,
    day: 'r.day',
    same: null,
  };
}

/** What the full-text index is asked for: words in a text or title, with what it has besides. */
function wordsParameters({ text, period = {} }: ReleaseSelection, groups: readonly (readonly NodeId[])[]) {
  if (text === undefined) return {};
  const asked = (fields: readonly WordsField[]) => within(toLucene(text, fields), indexed(groups), period);
  return {
    text: asked(['titleWords', 'textWords']),
    title: asked(['titleWords']),
    others: besideIndexed(groups),
  };
}

function indexed(groups: readonly (readonly NodeId[])[]) {
  return groups.filter(({ length }) => length > 0).slice(0, MOST_GROUPS);
}

function besideIndexed(groups: readonly (readonly NodeId[])[]) {
  const asked = indexed(groups);
  return groups.filter((group) => !asked.includes(group));
}

/** The releases that name any of the first group by a type of relationship, in the period. */
function anyOfType(type: string, period: Period | undefined): string {
  const found = ['link.entity IN head(q.groups)', "link.date >= ''", ...inPeriod('link.date', period)];
  return `MATCH (r:Release)-[link:${type}]->() ${whereAll(found)} RETURN r`;
}

/** All releases by day; those of one publisher or collection have an index of their own. */
function startByDay({ publishers, collections }: ReleaseSelection): Start {
  const all = { match: 'MATCH (r:Release)', day: 'r.day' };
  const day = "r.day >= ''";
  if (publishers?.length === 1)
    return { ...all, found: ['r.publisher = head(q.publishers)', day], same: 'r.publisher' };
  if (collections?.length === 1)
    return { ...all, found: ['r.collection = head(q.collections)', day], same: 'r.collection' };
  return { ...all, found: [day], same: null };
}

function rarestFirst(groups: readonly (readonly NodeId[])[]): readonly (readonly NodeId[])[] {
  const rank = (ids: readonly NodeId[]) =>
    Math.max(-1, ...ids.map((id) => RAREST_FIRST.indexOf(id.slice(0, id.indexOf(':')))));
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

import { foldText } from '../../common/fold-text.ts';
import { nodeId, relationId } from '../../model/node-id.ts';
import { searchWords } from '../../model/text-query.ts';
import { askAhead } from '../ask-ahead.ts';
import { didYouMean } from '../closest.ts';
import { badUserInput } from '../errors.ts';
import { selectEngagements } from '../filters/engagement-filter.ts';
import { selectRelations } from '../filters/relation-filter.ts';
import { readTextQuery, selectReleases } from '../filters/release-filter.ts';
import { selectStatements } from '../filters/statement-filter.ts';
import { fieldsAsked } from '../fields-asked.ts';
import { findNode } from '../find-node.ts';
import { MOST_ITEMS, topOf } from '../first.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import {
  engagementList,
  judgementList,
  officialList,
  relationList,
  releaseList,
  statementList,
} from '../lists.ts';
import {
  countryOf,
  issueOf,
  loadEngagement,
  loadOfficial,
  loadRelation,
  loadRelease,
  organizationOf,
  present,
  sectorOf,
} from '../load-node.ts';
import { countriesOf, type Lookup } from '../lookup.ts';
import { pathsBetween } from '../paths/paths-between.ts';
import { readAhead } from '../read-ahead.ts';
import { findKey, findOfficialId, keyFor, readCountry } from '../read-id.ts';
import { readReleaseInput } from '../read-release-input.ts';
import { searchGraph } from '../search/search-graph.ts';
import { SEARCH_KINDS } from '../search/search-kinds.ts';
import { countrySource, issueSource, organizationSource, sectorSource } from '../source-of.ts';
import { neighbourhoodOf } from '../subgraph/neighbourhood.ts';
import { networkOf } from '../subgraph/network.ts';
import { officialAsks } from './official-asks.ts';
import { relationAsks } from './relation-asks.ts';

export const query: QueryResolvers = {
  node: (_, { id }, { graph }) => findNode(graph, id),
  nodes: (_, { ids }, { graph }) => {
    if (ids.length > MOST_ITEMS) {
      throw badUserInput(`\`ids\` has ${ids.length} entries; at most ${MOST_ITEMS} are allowed.`);
    }
    return Promise.all(ids.map((id) => findNode(graph, id)));
  },
  summary: (_, _args, { graph }) => graph.summary(),
  collections: async (_, _args, { graph }) =>
    (await graph.collections()).map((totals) => {
      const { name, description } = graph.lookup.describeCollection(totals.id) ?? UNDESCRIBED;
      return Object.assign({ name: name ?? totals.id, description }, totals);
    }),

  country: (_, { code }, { graph }) => countryOf(graph, findKey(graph.lookup.reference, 'country', code)),
  countries: async (_, { region }, { graph }) => {
    const entries = countriesOf(graph.lookup.reference, await graph.namedCountries());
    const wanted = region == null ? null : readRegion(graph.lookup, region);
    return entries
      .filter((entry) => wanted === null || entry.region === wanted || entry.subregion === wanted)
      .map((entry) => countrySource(graph, entry));
  },
  official: async (_, { id }, { graph }, info) => {
    const official = findOfficialId(graph.lookup, id);
    if (official === null) return null;
    askAhead(graph, 'Official', official, officialAsks, info);
    return loadOfficial(graph, official);
  },
  officials: (_, { country, name, ...args }, { graph }) => {
    const code = country == null ? undefined : readCountry(graph.lookup, country);
    return officialList(graph, { country: code, nameWords: readNameWords(name) }, args);
  },
  organization: (_, { id }, { graph }) =>
    organizationOf(graph, findKey(graph.lookup.reference, 'organization', id)),
  organizations: (_, _args, { graph }) =>
    graph.lookup.reference.organizations.map((entry) => organizationSource(graph, entry)),
  sector: (_, { id }, { graph }) => sectorOf(graph, findKey(graph.lookup.reference, 'sector', id)),
  sectors: (_, { all }, { graph }) =>
    graph.lookup.reference.sectors
      .filter(({ broader }) => all === true || broader === null)
      .map((entry) => sectorSource(graph, entry)),
  issue: (_, { id }, { graph }) => issueOf(graph, findKey(graph.lookup.reference, 'issue', id)),
  issues: (_, _args, { graph }) => graph.lookup.reference.issues.map((entry) => issueSource(graph, entry)),
  release: async (_, { id }, { graph }, info) => {
    const key = keyFor('release', id);
    if (key === null) return null;
    const release = nodeId('release', key);
    await readAhead(graph, release, fieldsAsked(info));
    return loadRelease(graph, release);
  },
  releases: (_, { filter, orderBy, ...args }, { graph }) =>
    releaseList(graph, selectReleases(graph.lookup, filter), args, orderBy ?? 'NEWEST'),
  engagement: (_, { id }, { graph }) => {
    const key = keyFor('engagement', id);
    return key === null ? null : loadEngagement(graph, nodeId('engagement', key));
  },
  engagements: (_, { filter, ...args }, { graph }) =>
    engagementList(graph, selectEngagements(graph.lookup, filter), args),
  statements: (_, { filter, ...args }, { graph }) =>
    statementList(graph, selectStatements(graph.lookup, filter), args),
  relation: (_, { between }, { graph }, info) => {
    const codes = [...new Set(between.map((code) => readCountry(graph.lookup, code)))];
    const [a, b] = codes;
    if (a === undefined || b === undefined || codes.length > 2) {
      throw badUserInput(
        `\`between\` names ${codes.length === 1 ? '1 country' : `${codes.length} countries`}; give two different ones, such as ["KH", "US"].`,
      );
    }
    const relation = relationId(a, b);
    askAhead(graph, 'Relation', relation, relationAsks, info);
    return loadRelation(graph, relation);
  },
  relations: (_, { filter, orderBy, ...args }, { graph }) =>
    relationList(graph, selectRelations(graph.lookup, filter), args, orderBy ?? 'STRENGTH'),

  search: async (_, { query: given, kinds, filter, first }, { graph }) => {
    const parsed = readTextQuery(given);
    const where = selectReleases(graph.lookup, filter);
    const wanted = new Set(kinds ?? SEARCH_KINDS);
    return topOf(first, 20, (top) => searchGraph(graph, { given, parsed, where }, wanted, top));
  },
  network: (_, args, { graph }) => networkOf(graph, args),
  paths: (_, args, { graph }) => pathsBetween(graph, args),
  neighbourhood: (_, args, { graph }) => neighbourhoodOf(graph, args),
  possibleDuplicates: (_, { first }, { graph }) =>
    topOf(first, 20, async (top) => {
      const { items } = await graph.listPossibleDuplicates.load({ first: top, after: null });
      return items.map(({ node }) => Object.assign({ graph }, node));
    }),
  judgements: (_, args, { graph }) => judgementList(graph, args),
  preview: async (_, { release }, context) => {
    const input = readReleaseInput(release, context);
    const { store, releaseId } = await context.writing.preview(input, context.signal);
    return present(await loadRelease(context.scratchGraph(store), releaseId), releaseId);
  },
};

const UNDESCRIBED = { name: null, description: null };

function readNameWords(name: string | null | undefined): readonly string[] | undefined {
  if (name == null) return undefined;
  const words = searchWords(name);
  if (words.length === 0)
    throw badUserInput('`name` has no word to look for: give at least the beginning of one.');
  if (words.length > 20) throw badUserInput(`\`name\` has ${words.length} words; at most 20 are allowed.`);
  return words;
}

/** A region or subregion as the reference data writes it; throws BAD_USER_INPUT for any other. */
function readRegion({ reference }: Lookup, given: string): string {
  const known = reference.countries.flatMap(({ region, subregion }) => [region, subregion]);
  const regions = [...new Set(known.filter((name) => name !== null))];
  const found = regions.find((name) => foldText(name) === foldText(given));
  if (found !== undefined) return found;
  const hint = didYouMean(
    given,
    regions.map((name) => ({ key: name, names: [] })),
  );
  throw badUserInput(
    `"${given.slice(0, 100)}" is no region known here.${hint || ' Give one of UN M49, such as "Asia" or "South-eastern Asia".'}`,
  );
}

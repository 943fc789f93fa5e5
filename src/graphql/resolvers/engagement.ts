import { fieldsAsked, fieldsAskedWithin } from '../fields-asked.ts';
import type { EngagementResolvers } from '../generated/resolvers-types.ts';
import { readAccounts } from '../load-accounts.ts';
import { found, loadEngagement, loadOfficial, loadRelation, present } from '../load-node.ts';
import { countriesOf } from '../lookup.ts';
import { countrySource } from '../source-of.ts';

/** Fields of an account that are told without the release's links. */
const OF_RELEASE_ALONE = new Set(['__typename', 'release', 'evidence']);

/** Fields of an official that the id tells. */
const OF_ID_ALONE = new Set(['__typename', 'id']);

export const engagement: EngagementResolvers = {
  countries: ({ graph, countries }) =>
    countriesOf(graph.lookup.reference, countries).map((entry) => countrySource(graph, entry)),
  participants: async ({ graph, participants }, _args, _context, info) => {
    const asked = fieldsAskedWithin(info, 'official');
    // Waited for here, together: each official on their own would cost as much as all else of a participant.
    const officials = asked.isSubsetOf(OF_ID_ALONE)
      ? participants.map(({ official }) => ({ typename: 'Official' as const, graph, id: official }))
      : await Promise.all(participants.map(({ official }) => loadOfficial(graph, official)));
    return participants.map((each, index) => Object.assign({ graph, found: officials[index] ?? null }, each));
  },
  relations: ({ graph, relations }) => found(relations.map((id) => loadRelation(graph, id))),
  partOf: async ({ graph, id, withinVisit }) => {
    const visit = withinVisit ? await graph.visitsAround.load(id) : null;
    return visit === null ? null : present(await loadEngagement(graph, visit), visit);
  },
  parts: async ({ graph, id }) =>
    found((await graph.partsOf.load(id)).map((part) => loadEngagement(graph, part))),
  comparison: async ({ graph, ...engagement }) => {
    if (engagement.releases.length < 2) return null;
    await readAccounts(graph, engagement);
    return { graph, engagement };
  },
  accounts: async ({ graph, ...engagement }, _args, _context, info) => {
    const { size } = fieldsAsked(info).difference(OF_RELEASE_ALONE);
    if (size > 0) await readAccounts(graph, engagement);
    return engagement.releases.map((release) => ({ graph, engagement, release }));
  },
};

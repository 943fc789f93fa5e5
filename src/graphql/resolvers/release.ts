import type { EntityKind } from '../../model/reading.ts';
import { webAddresses } from '../../model/release.ts';
import { keyOf } from '../../model/node-id.ts';
import type { ReleaseLinks } from '../../store/lookups.ts';
import type { ReleaseResolvers } from '../generated/resolvers-types.ts';
import {
  countryOf,
  found,
  issueOf,
  loadEngagement,
  loadEntity,
  loadOfficial,
  loadStatement,
  organizationOf,
  sectorOf,
} from '../load-node.ts';
import { revisionList } from '../lists.ts';
import type { ReleaseSource } from '../sources.ts';

export const release: ReleaseResolvers = {
  publisher: ({ graph, publisher }) => ({ ...publisher, graph }),
  followCursor: ({ followCursor }) => followCursor ?? null,
  sourceUrl: (source) => webAddresses(source)[0] ?? null,
  addresses: (source) => webAddresses(source),
  revisions: ({ graph, id }, args) => revisionList(graph, id, args),
  engagements: async ({ graph, id }) => {
    const { engagements } = await graph.links.load(id);
    return found(engagements.map((each) => loadEngagement(graph, each)));
  },
  countries: async (source) =>
    (await named(source, 'COUNTRY')).flatMap((id) => countryOf(source.graph, keyOf(id)) ?? []),
  officials: async (source) =>
    found((await named(source, 'OFFICIAL')).map((id) => loadOfficial(source.graph, id))),
  organizations: async (source) =>
    (await named(source, 'ORGANIZATION')).flatMap((id) => organizationOf(source.graph, keyOf(id)) ?? []),
  sectors: async (source) =>
    (await named(source, 'SECTOR')).flatMap((id) => sectorOf(source.graph, keyOf(id)) ?? []),
  issues: async (source) =>
    (await named(source, 'ISSUE')).flatMap((id) => issueOf(source.graph, keyOf(id)) ?? []),
  statements: async ({ graph, id }) => {
    const { statements } = await graph.links.load(id);
    return found(statements.map((each) => loadStatement(graph, each)));
  },
  mentions: async ({ graph, id }, { kinds }) => {
    const { namings } = await graph.links.load(id);
    const wanted = namings.filter(({ kind }) => kinds == null || kinds.includes(kind));
    const mentions = await Promise.all(
      wanted.map(async (naming) => {
        const entity = await loadEntity(graph, naming.entity);
        return entity === null ? [] : naming.places.map((place) => ({ graph, entity, release: id, place }));
      }),
    );
    return mentions.flat().sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  },
};

/** The entities of a kind that a release names, in order of id. */
async function named({ graph, id }: ReleaseSource, kind: EntityKind): Promise<string[]> {
  const links: ReleaseLinks = await graph.links.load(id);
  return links.namings.filter((naming) => naming.kind === kind).map(({ entity }) => entity);
}

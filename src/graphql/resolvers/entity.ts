import { keyOf, type NodeId } from '../../model/node-id.ts';
import { ENTITY_KINDS } from '../../model/reading.ts';
import { readTimeline } from '../read-timeline.ts';
import { timelineOf } from '../../relation/timeline.ts';
import { selectReleases } from '../filters/release-filter.ts';
import { readPeriod } from '../filters/period.ts';
import { topOf } from '../first.ts';
import type {
  CountryRelatedArgs,
  CountryReleasesArgs,
  CountryTimelineArgs,
  EntityResolvers,
} from '../generated/resolvers-types.ts';
import { releaseList } from '../lists.ts';
import { withEntities } from '../load-shares.ts';
import { sectorGroup } from '../lookup.ts';
import type { EntitySource } from '../sources.ts';

export const entity: EntityResolvers = { __resolveType: (source) => source.typename };

/** The fields that every entity has. */
export const entityFields = {
  releases: (source: EntitySource, args: Partial<CountryReleasesArgs>) => {
    const where = selectReleases(source.graph.lookup, args.filter);
    const names = [groupOf(source), ...(where.names ?? [])];
    return releaseList(source.graph, { ...where, names }, args);
  },
  related: async ({ graph, id }: EntitySource, args: Partial<CountryRelatedArgs>) => {
    const period = readPeriod(args.period);
    const kinds = [...new Set(args.kinds ?? ENTITY_KINDS)];
    const shares = await topOf(args.first, 10, (first) =>
      graph.related.load({ entity: id, period, kinds, first }),
    );
    return withEntities(graph, shares);
  },
  timeline: async ({ graph, id }: EntitySource, args: Partial<CountryTimelineArgs>) => {
    const { interval, period } = readTimeline(args);
    return timelineOf(await graph.namingMonths.load({ entity: id, period }), interval, period);
  },
};

/** What a release has to name to be one of the entity's: for a sector, it or a narrower one. */
function groupOf({ typename, graph, id }: EntitySource): NodeId[] {
  return typename === 'Sector' ? sectorGroup(graph.lookup.reference, keyOf(id)) : [id];
}

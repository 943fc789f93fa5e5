import { keyOf } from '../../model/node-id.ts';
import type { SectorResolvers } from '../generated/resolvers-types.ts';
import { sectorOf } from '../load-node.ts';
import { sectorGroup } from '../lookup.ts';
import { entityFields } from './entity.ts';
import { relationShares } from './topic-relations.ts';

export const sector: SectorResolvers = {
  ...entityFields,
  broader: ({ graph, broader }) => sectorOf(graph, broader),
  narrower: ({ graph, id }) =>
    (graph.lookup.reference.narrowerSectors.get(keyOf(id)) ?? []).flatMap(
      (each) => sectorOf(graph, each) ?? [],
    ),
  dacCode: ({ dac }) => dac,
  relations: ({ graph, id }, args) =>
    relationShares(graph, sectorGroup(graph.lookup.reference, keyOf(id)), args),
};

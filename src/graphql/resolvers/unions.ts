import type {
  NodeResolvers,
  PartyResolvers,
  PathNodeResolvers,
  SearchResultResolvers,
  TopicResolvers,
} from '../generated/resolvers-types.ts';

export const node: NodeResolvers = { __resolveType: (source) => source.typename };
export const party: PartyResolvers = { __resolveType: (source) => source.typename };
export const pathNode: PathNodeResolvers = { __resolveType: (source) => source.typename };
export const topic: TopicResolvers = { __resolveType: (source) => source.typename };
export const searchResult: SearchResultResolvers = { __resolveType: (source) => source.typename };

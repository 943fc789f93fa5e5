import type { SearchHitResolvers } from '../generated/resolvers-types.ts';
import { snippetAround } from '../search/snippet-of.ts';

export const searchHit: SearchHitResolvers = {
  snippet({ node, match }) {
    const place = match();
    return place === null || node.typename !== 'Release' ? null : snippetAround(node.text, place);
  },
  evidence({ node, match }) {
    const place = match();
    return place === null || node.typename !== 'Release'
      ? null
      : { graph: node.graph, release: node.id, place };
  },
};

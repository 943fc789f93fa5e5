import { graphql } from '../../generated/gql.ts';

export const FIND = graphql(`
  query Find($query: String!, $first: Int!) {
    names: search(query: $query, kinds: [COUNTRY, OFFICIAL, ORGANIZATION, SECTOR, ISSUE], first: 200) {
      ...HitParts
    }
    texts: search(query: $query, kinds: [RELEASE], first: $first) {
      ...HitParts
    }
    releases(filter: { text: $query }, first: 0) {
      totalCount
    }
  }
`);

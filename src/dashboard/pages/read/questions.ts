import { graphql } from '../../generated/gql.ts';

export const PREVIEW = graphql(`
  query Preview($release: ReleaseInput!) {
    preview(release: $release) {
      ...ReleaseParts
    }
  }
`);

export const STORE_RELEASE = graphql(`
  mutation StoreRelease($release: ReleaseInput!) {
    ingestRelease(release: $release) {
      outcome
      release {
        id
      }
    }
  }
`);

export const PUBLISHERS = graphql(`
  query Publishers($query: String!) {
    search(query: $query, kinds: [COUNTRY], first: 8) {
      node {
        ... on Country {
          code
          name
        }
      }
    }
  }
`);

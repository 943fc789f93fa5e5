import { graphql } from '../../generated/gql.ts';

export const RELEASE = graphql(`
  query Release($id: ID!) {
    release(id: $id) {
      ...ReleaseParts
      sourceUrl
      addresses
      collection
      ingestedAt
    }
    collections {
      id
      name
    }
  }
`);

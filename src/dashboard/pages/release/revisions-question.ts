import { graphql } from '../../generated/gql.ts';

export const REVISIONS = graphql(`
  query Revisions($id: ID!, $first: Int!, $after: String) {
    release(id: $id) {
      revisions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          title
          text
          issuedOn
          digest
          readAt
          replacedAt
          changes {
            kind
            text
            start
            end
          }
        }
      }
    }
  }
`);

import { graphql } from '../../generated/gql.ts';

export const LIST_RELEASES = graphql(`
  query ListReleases($filter: ReleaseFilter, $first: Int!, $after: String) {
    releases(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ReleaseLine
      }
    }
  }
`);

export const LIST_CONTACTS = graphql(`
  query ListContacts($filter: EngagementFilter, $first: Int!, $after: String) {
    engagements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ListedContact
      }
    }
  }
`);

export const LIST_STATEMENTS = graphql(`
  query ListStatements($filter: StatementFilter, $first: Int!, $after: String) {
    statements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementWords
      }
    }
  }
`);

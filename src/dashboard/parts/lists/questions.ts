import { graphql } from '../../generated/gql.ts';

/** A page of releases, of whatever they are. */
export const RELEASE_PAGE = graphql(`
  fragment ReleasePage on ReleaseConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ReleaseLine
    }
  }
`);

/** A page of contacts, of whatever they are. */
export const CONTACT_PAGE = graphql(`
  fragment ContactPage on EngagementConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ListedContact
    }
  }
`);

/** A page of statements, of whatever they are. */
export const STATEMENT_PAGE = graphql(`
  fragment StatementPage on StatementConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementWords
    }
  }
`);

export const LIST_RELEASES = graphql(`
  query ListReleases($filter: ReleaseFilter, $first: Int!, $after: String) {
    releases(filter: $filter, first: $first, after: $after) {
      ...ReleasePage
    }
  }
`);

export const LIST_CONTACTS = graphql(`
  query ListContacts($filter: EngagementFilter, $first: Int!, $after: String) {
    engagements(filter: $filter, first: $first, after: $after) {
      ...ContactPage
    }
  }
`);

export const LIST_STATEMENTS = graphql(`
  query ListStatements($filter: StatementFilter, $first: Int!, $after: String) {
    statements(filter: $filter, first: $first, after: $after) {
      ...StatementPage
    }
  }
`);

import { graphql } from '../../generated/gql.ts';

export const OVERVIEW = graphql(`
  query Overview {
    summary {
      releases
      engagements
      statements
      officials
      countries
      relations
      firstRelease
      lastRelease
    }
    collections {
      id
      name
      description
      releases
      firstRelease
      lastRelease
    }
  }
`);

export const NEWEST = graphql(`
  query NewestContacts($first: Int!) {
    engagements(first: $first) {
      nodes {
        ...ListedContact
      }
    }
  }
`);

export const TIES = graphql(`
  query StrongestTies($first: Int!, $before: Date) {
    relations(first: $first) {
      nodes {
        id
        countries {
          id
          code
          name
        }
        strength
        before: strength(on: $before)
        tone
        lastContact
      }
    }
  }
`);

export const ALL_COUNTRIES = graphql(`
  query AllCountries {
    countries {
      id
      name
    }
  }
`);

export const ALL_OFFICIALS = graphql(`
  query AllOfficials($first: Int!, $after: String) {
    officials(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        country {
          name
        }
      }
    }
  }
`);

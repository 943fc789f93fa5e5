import { graphql } from '../../generated/gql.ts';

export const OFFICIAL = graphql(`
  query Official($id: ID!, $period: Period) {
    summary {
      lastRelease
    }
    official(id: $id) {
      id
      name
      aliases
      country {
        id
        name
      }
      sightings {
        id
        names
        posts
      }
      engagements(first: 0, filter: { period: $period }) {
        totalCount
      }
      statements(first: 0, filter: { period: $period }) {
        totalCount
      }
      releases(first: 0, filter: { period: $period }) {
        totalCount
      }
      counterparts(period: $period, first: 200) {
        engagements
      }
      years: timeline(interval: YEAR) {
        start
      }
    }
  }
`);

export const POSTS = graphql(`
  query OfficialPosts($id: ID!) {
    official(id: $id) {
      id
      posts {
        title
        firstSeen
        lastSeen
        country {
          id
          name
        }
        organization {
          id
          name
        }
        evidence(first: 1) {
          quote
          start
          end
          release {
            id
          }
        }
      }
    }
  }
`);

export const MET = graphql(`
  query OfficialCounterparts($id: ID!, $period: Period, $first: Int!) {
    official(id: $id) {
      id
      counterparts(period: $period, first: $first) {
        engagements
        lastMet
        official {
          id
          name
          country {
            id
            name
          }
        }
      }
    }
  }
`);

export const OFFICIAL_CONTACTS = graphql(`
  query OfficialContacts($id: ID!, $filter: EngagementFilter, $first: Int!, $after: String) {
    official(id: $id) {
      id
      engagements(filter: $filter, first: $first, after: $after) {
        ...ContactPage
      }
    }
  }
`);

export const OFFICIAL_STATEMENTS = graphql(`
  query OfficialStatements($id: ID!, $filter: StatementFilter, $first: Int!, $after: String) {
    official(id: $id) {
      id
      statements(filter: $filter, first: $first, after: $after) {
        ...StatementPage
      }
    }
  }
`);

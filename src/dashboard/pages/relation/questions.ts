import { graphql } from '../../generated/gql.ts';

export const RELATION = graphql(`
  query Relation($between: [CountryCode!]!, $period: Period, $on: Date, $halfLife: Int!) {
    summary {
      lastRelease
    }
    relation(between: $between) {
      id
      countries {
        id
        code
        name
      }
      strength(on: $on, halfLife: $halfLife)
      tone(period: $period)
      newest: engagements(first: 1) {
        nodes {
          id
        }
      }
      firstContact
      lastContact
      engagements(first: 0, filter: { period: $period }) {
        totalCount
      }
      statements(first: 0, filter: { period: $period }) {
        totalCount
      }
      releases(first: 0, filter: { period: $period }) {
        totalCount
      }
      years: timeline(interval: YEAR, period: $period) {
        start
      }
    }
  }
`);

export const OVER_TIME = graphql(`
  query RelationOverTime($between: [CountryCode!]!, $interval: Interval!, $period: Period) {
    relation(between: $between) {
      id
      timeline(interval: $interval, period: $period) {
        start
        engagements
        releases
        statements
        tone
        share
      }
    }
  }
`);

export const CONTACTS = graphql(`
  query RelationContacts($between: [CountryCode!]!, $filter: EngagementFilter, $first: Int!, $after: String) {
    relation(between: $between) {
      id
      engagements(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          startDate
          endDate
          place
          participants {
            official {
              id
              name
            }
            country {
              id
              code
            }
          }
          accounts {
            release {
              publisher {
                country {
                  code
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const TOPICS = graphql(`
  query RelationTopics($between: [CountryCode!]!, $period: Period, $before: Period, $first: Int!) {
    relation(between: $between) {
      id
      sectors(period: $period, first: $first) {
        sector {
          id
          name
        }
        releases
        firstSeen
        lastSeen
      }
      sectorsBefore: sectors(period: $before, first: 200) {
        sector {
          id
        }
        releases
      }
      issues(period: $period, first: $first) {
        issue {
          id
          name
        }
        releases
        firstSeen
        lastSeen
      }
      issuesBefore: issues(period: $before, first: 200) {
        issue {
          id
        }
        releases
      }
    }
  }
`);

export const STRENGTH_PARTS = graphql(`
  query RelationStrengthParts(
    $between: [CountryCode!]!
    $on: Date
    $halfLife: Int!
    $first: Int!
    $after: String
  ) {
    relation(between: $between) {
      id
      strength(on: $on, halfLife: $halfLife)
      strengthParts(on: $on, halfLife: $halfLife, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          weight
          contribution
          engagement {
            id
            type
            startDate
            endDate
          }
        }
      }
    }
  }
`);

export const STATEMENTS = graphql(`
  query RelationStatements(
    $between: [CountryCode!]!
    $filter: StatementFilter
    $period: Period
    $first: Int!
    $after: String
  ) {
    relation(between: $between) {
      id
      tone(period: $period)
      statements(filter: $filter, first: $first, after: $after) {
        ...StatementPage
      }
    }
  }
`);

export const RELEASES = graphql(`
  query RelationReleases($between: [CountryCode!]!, $filter: ReleaseFilter, $first: Int!, $after: String) {
    relation(between: $between) {
      id
      releases(filter: $filter, first: $first, after: $after) {
        ...ReleasePage
      }
    }
  }
`);

export const TOPIC = graphql(`
  query RelationTopic($id: ID!) {
    node(id: $id) {
      id
      ... on Entity {
        name
      }
      ... on Sector {
        narrower {
          id
          name
        }
      }
    }
  }
`);

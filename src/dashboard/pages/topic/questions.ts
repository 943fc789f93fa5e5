import { graphql } from '../../generated/gql.ts';

export const TOPIC = graphql(`
  query Topic($id: ID!, $period: Period) {
    summary {
      lastRelease
    }
    node(id: $id) {
      __typename
      id
      ... on Entity {
        name
        releases(first: 1, filter: { period: $period }) {
          totalCount
          nodes {
            id
            issuedOn
          }
        }
        related(kinds: [COUNTRY], period: $period, first: 200) {
          releases
        }
        years: timeline(interval: YEAR) {
          start
        }
      }
      ... on Sector {
        broader {
          id
          name
        }
        narrower {
          id
          name
        }
      }
      ... on Issue {
        about {
          id
          name
        }
      }
      ... on Organization {
        kind
        members {
          id
          name
        }
      }
    }
  }
`);

export const SECTOR_PAIRS = graphql(`
  query SectorPairs($id: ID!, $period: Period, $first: Int!) {
    sector(id: $id) {
      id
      relations(period: $period, first: $first) {
        releases
        relation {
          ...TopicPair
        }
      }
    }
  }
`);

export const ISSUE_PAIRS = graphql(`
  query IssuePairs($ids: [ID!], $period: Period, $first: Int!) {
    relations(filter: { issues: $ids }, first: $first) {
      nodes {
        ...TopicPair
        releases(first: 0, filter: { issues: $ids, period: $period }) {
          totalCount
        }
      }
    }
  }
`);

export const TOPIC_PAIR = graphql(`
  fragment TopicPair on Relation {
    id
    countries {
      id
      name
    }
    strength
    lastContact
  }
`);

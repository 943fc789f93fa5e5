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

export const PAIRS = graphql(`
  query TopicPairs($id: ID!, $period: Period, $first: Int!) {
    node(id: $id) {
      id
      ... on Sector {
        relations(period: $period, first: $first) {
          ...TopicPair
        }
      }
      ... on Issue {
        relations(period: $period, first: $first) {
          ...TopicPair
        }
      }
      ... on Organization {
        relations(period: $period, first: $first) {
          ...TopicPair
        }
      }
    }
  }
`);

export const TOPIC_PAIR = graphql(`
  fragment TopicPair on RelationShare {
    releases
    relation {
      id
      countries {
        id
        name
      }
      strength
      lastContact
    }
  }
`);

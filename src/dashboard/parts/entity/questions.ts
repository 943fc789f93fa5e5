import { graphql } from '../../generated/gql.ts';

export const ENTITY_OVER_TIME = graphql(`
  query EntityOverTime($id: ID!, $interval: Interval!, $period: Period) {
    node(id: $id) {
      id
      ... on Entity {
        timeline(interval: $interval, period: $period) {
          start
          count
        }
      }
    }
  }
`);

export const ENTITY_RELATED = graphql(`
  query EntityRelated($id: ID!, $kinds: [EntityKind!], $period: Period, $first: Int!) {
    node(id: $id) {
      id
      ... on Entity {
        related(kinds: $kinds, period: $period, first: $first) {
          releases
          lastSeen
          entity {
            id
            name
          }
        }
      }
    }
  }
`);

export const ENTITY_NAMES = graphql(`
  query EntityNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
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

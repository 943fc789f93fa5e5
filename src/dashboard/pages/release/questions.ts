import { graphql } from '../../generated/gql.ts';

export const RELEASE = graphql(`
  query Release($id: ID!, $kinds: [EntityKind!]) {
    release(id: $id) {
      id
      title
      kind
      publisher {
        name
        country {
          id
          name
        }
      }
      issuedOn
      issuedAt
      language
      sourceUrl
      collection
      readBy
      text
      mentions(kinds: $kinds) {
        quote
        start
        end
        entity {
          __typename
          id
          name
        }
      }
      statements {
        id
        act
        score
        speaker {
          id
          name
        }
        sides {
          __typename
          ... on Country {
            id
            name
          }
          ... on Organization {
            id
            name
          }
        }
        topics {
          __typename
          ... on Sector {
            id
            name
          }
          ... on Issue {
            id
            name
          }
          ... on Organization {
            id
            name
          }
        }
        evidence {
          quote
          start
          end
        }
      }
    }
  }
`);

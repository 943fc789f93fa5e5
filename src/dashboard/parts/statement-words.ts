import { graphql } from '../generated/gql.ts';

/** What `StatementQuote` shows of a statement: "...StatementWords" in any question. */
export const STATEMENT_WORDS = graphql(`
  fragment StatementWords on Statement {
    id
    act
    score
    madeOn
    speaker {
      id
      name
    }
    sides {
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
      release {
        id
        title
        issuedOn
        publisher {
          name
          country {
            code
            name
          }
        }
      }
    }
  }
`);

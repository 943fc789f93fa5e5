import { graphql } from '../../generated/gql.ts';

export const ENGAGEMENT = graphql(`
  query Engagement($id: ID!) {
    engagement(id: $id) {
      id
      type
      startDate
      endDate
      place
      countries {
        id
        code
        name
      }
      participants {
        official {
          id
          name
        }
        country {
          id
          code
          name
        }
        posts
      }
      relations {
        id
        countries {
          id
          name
        }
      }
      partOf {
        ...ContactLine
        parts {
          ...ContactLine
        }
      }
      parts {
        ...ContactLine
      }
      accounts {
        release {
          ...ReleaseLine
        }
        evidence {
          quote
          start
          end
        }
        sectors {
          id
          name
        }
        issues {
          id
          name
        }
        statements {
          ...StatementWords
        }
        onlySectors {
          id
        }
        onlyIssues {
          id
        }
        onlyStatements {
          id
        }
      }
      comparison {
        sharedTopics {
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
        points {
          statements {
            id
          }
        }
        voices {
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
          statements {
            id
          }
        }
      }
    }
  }
`);

export const CONTACT_LINE = graphql(`
  fragment ContactLine on Engagement {
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
    }
  }
`);

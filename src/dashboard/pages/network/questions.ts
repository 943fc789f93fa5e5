import { graphql } from '../../generated/gql.ts';

/** Every country that releases name, with its region; what can be chosen to filter by. */
export const CHOICES = graphql(`
  query NetworkChoices {
    countries {
      id
      code
      name
      region
    }
    sectors(all: true) {
      id
      name
    }
    issues {
      id
      name
    }
    summary {
      firstRelease
      lastRelease
    }
  }
`);

/** All ties of a period, strongest first. */
export const NETWORK = graphql(`
  query Network($period: Period, $min: Int!, $first: Int!) {
    network(period: $period, minEngagements: $min, first: $first) {
      links {
        source
        target
        weight
      }
    }
  }
`);

/** Ties that are on something, or have contacts of some type, page by page. */
export const CHOSEN_TIES = graphql(`
  query NetworkOfChosen($filter: RelationFilter, $period: Period, $on: Date, $first: Int!, $after: String) {
    relations(filter: $filter, first: $first, after: $after) {
      nodes {
        ...ChosenTie
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CHOSEN_TIE = graphql(`
  fragment ChosenTie on Relation {
    id
    countries {
      id
      code
    }
    strength(on: $on)
    engagementCounts(period: $period) {
      type
      count
    }
  }
`);

/** A tie with its newest contacts, each in the words of a release. */
export const TIE_FACTS = graphql(`
  query NetworkTie($between: [CountryCode!]!, $first: Int!) {
    relation(between: $between) {
      id
      countries {
        id
        code
        name
      }
      strength
      tone
      lastContact
      engagements(first: $first) {
        nodes {
          id
          type
          startDate
          endDate
          accounts {
            evidence {
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
    }
  }
`);

export const WAYS = graphql(`
  query NetworkWays($from: ID!, $to: ID!, $first: Int!) {
    paths(from: $from, to: $to, first: $first) {
      nodes {
        __typename
        ... on Country {
          id
          name
        }
        ... on Official {
          id
          name
        }
        ... on Organization {
          id
          name
        }
        ... on Sector {
          id
          name
        }
        ... on Issue {
          id
          name
        }
        ... on Release {
          id
          title
        }
        ... on Engagement {
          id
          type
          startDate
        }
      }
      links {
        evidence {
          quote
          start
          end
          release {
            id
            title
          }
        }
      }
    }
  }
`);

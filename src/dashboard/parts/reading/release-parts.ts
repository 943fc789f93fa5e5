import { graphql } from '../../generated/gql.ts';
import type { ReleasePartsFragment } from '../../generated/graphql.ts';

/** A release with all that was read from it, held in the graph or only previewed. */
export type ReleaseParts = ReleasePartsFragment;

export const RELEASE_PARTS = graphql(`
  fragment ReleaseParts on Release {
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
    readBy
    text
    mentions {
      start
      end
      entity {
        __typename
        id
        name
      }
    }
    countries {
      id
      name
    }
    officials {
      id
      name
      country {
        name
      }
      posts {
        title
        firstSeen
        lastSeen
      }
    }
    organizations {
      id
      name
    }
    sectors {
      id
      name
    }
    issues {
      id
      name
    }
    engagements {
      id
      type
      startDate
      endDate
      place
      countries {
        id
        name
      }
      participants {
        official {
          id
          name
        }
        posts
      }
      accounts {
        release {
          id
          publisher {
            name
            country {
              name
            }
          }
        }
        evidence {
          start
          end
        }
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
        ... on Country {
          id
          name
        }
        ... on Organization {
          id
          name
        }
      }
      target {
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
        start
        end
      }
    }
  }
`);

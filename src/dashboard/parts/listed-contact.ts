import { graphql } from '../generated/gql.ts';

/** What `ContactList` shows of a contact: "...ListedContact" in any question. */
export const LISTED_CONTACT = graphql(`
  fragment ListedContact on Engagement {
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
    }
  }
`);

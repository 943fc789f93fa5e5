import { graphql } from '../generated/gql.ts';

/** What `ReleaseList` shows of a release: "...ReleaseLine" in any question. */
export const RELEASE_LINE = graphql(`
  fragment ReleaseLine on Release {
    id
    title
    kind
    issuedOn
    publisher {
      name
      country {
        id
        code
        name
      }
    }
  }
`);

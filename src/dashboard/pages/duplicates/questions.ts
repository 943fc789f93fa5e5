import { graphql } from '../../generated/gql.ts';

export const POSSIBLE_DUPLICATES = graphql(`
  query PossibleDuplicates($first: Int!) {
    possibleDuplicates(first: $first) {
      likelihood
      reason
      officials {
        id
        name
        country {
          name
        }
      }
    }
  }
`);

/** What is known of an official, for a person to tell whether it is another one. */
export const OFFICIAL_EVIDENCE = graphql(`
  fragment OfficialEvidence on Official {
    id
    name
    country {
      id
      name
    }
    sightings {
      id
      names
    }
    posts {
      title
      firstSeen
      lastSeen
      evidence(first: 1) {
        quote
        start
        end
        release {
          id
        }
      }
    }
    counterparts(first: 4) {
      official {
        id
        name
      }
      engagements
    }
    releases(first: 4) {
      totalCount
      nodes {
        ...ReleaseLine
      }
    }
  }
`);

export const PAIR = graphql(`
  query DuplicatePair($first: ID!, $second: ID!) {
    first: official(id: $first) {
      ...OfficialEvidence
    }
    second: official(id: $second) {
      ...OfficialEvidence
    }
  }
`);

export const JUDGEMENTS = graphql(`
  query Judgements($first: Int!) {
    judgements(first: $first) {
      totalCount
      nodes {
        id
        verdict
        sightings
        by
        at
        why
        officials {
          id
          name
        }
      }
    }
  }
`);

export const MERGE = graphql(`
  mutation MergeOfficials($ids: [ID!]!) {
    mergeOfficials(ids: $ids) {
      id
    }
  }
`);

export const KEEP_APART = graphql(`
  mutation KeepApart($ids: [ID!]!) {
    keepApart(ids: $ids)
  }
`);

export const UNDO = graphql(`
  mutation UndoJudgement($id: ID!) {
    undoJudgement(id: $id)
  }
`);

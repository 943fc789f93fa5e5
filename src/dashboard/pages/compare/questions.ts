import { graphql } from '../../generated/gql.ts';

/** What can be compared: every country that releases name, and the strongest ties. */
export const CANDIDATES = graphql(`
  query CompareCandidates($first: Int!) {
    countries {
      id
      code
      name
    }
    relations(first: $first) {
      nodes {
        id
        countries {
          id
          name
        }
      }
    }
    summary {
      firstRelease
      lastRelease
    }
  }
`);

export const COUNTRY_LINE = graphql(`
  fragment CountryLine on Country {
    id
    name
    timeline(interval: $interval, period: $period) {
      start
      count
    }
  }
`);

export const RELATION_LINE = graphql(`
  fragment RelationLine on Relation {
    id
    countries {
      id
      name
    }
    strength
    tone(period: $period)
    timeline(interval: $interval, period: $period) {
      start
      engagements
      releases
      share
      tone
    }
  }
`);

export const COUNTRY_SERIES = graphql(`
  query CompareCountry($code: CountryCode!, $interval: Interval!, $period: Period) {
    country(code: $code) {
      ...CountryLine
    }
  }
`);

export const RELATION_SERIES = graphql(`
  query CompareRelation($between: [CountryCode!]!, $interval: Interval!, $period: Period) {
    relation(between: $between) {
      ...RelationLine
    }
  }
`);

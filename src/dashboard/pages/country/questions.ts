import { graphql } from '../../generated/gql.ts';

export const COUNTRY = graphql(`
  query Country($code: CountryCode!, $period: Period) {
    summary {
      lastRelease
    }
    country(code: $code) {
      id
      code
      name
      officialName
      region
      subregion
      memberOf {
        id
        name
      }
      relations(first: 0, filter: { period: $period }) {
        totalCount
      }
      engagements(first: 0, filter: { period: $period }) {
        totalCount
      }
      statements(first: 0, filter: { period: $period }) {
        totalCount
      }
      releases(first: 0, filter: { period: $period }) {
        totalCount
      }
      published(first: 0, filter: { period: $period }) {
        totalCount
      }
      years: timeline(interval: YEAR) {
        start
      }
    }
  }
`);

export const TIES_ON_MAP = graphql(`
  query CountryOnMap($code: CountryCode!, $on: Date!, $first: Int!, $after: String) {
    country(code: $code) {
      id
      relations(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          countries {
            id
            code
            name
          }
          strength(on: $on)
          firstContact
          lastContact
        }
      }
    }
  }
`);

export const COUNTRY_TIES = graphql(`
  query CountryTies($code: CountryCode!, $on: Date!, $period: Period, $first: Int!, $after: String) {
    country(code: $code) {
      id
      relations(filter: { period: $period }, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          countries {
            id
            code
            name
          }
          strength(on: $on)
          tone(period: $period)
          lastContact
          engagements(first: 0, filter: { period: $period }) {
            totalCount
          }
        }
      }
    }
  }
`);

export const COUNTRY_OFFICIALS = graphql(`
  query CountryOfficials($code: CountryCode!, $first: Int!, $after: String) {
    country(code: $code) {
      id
      officials(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name
          posts {
            title
            firstSeen
            lastSeen
          }
        }
      }
    }
  }
`);

import { graphql } from '../generated/gql.ts';
import type { HitPartsFragment } from '../generated/graphql.ts';
import type { Place } from '../parts/reading/place.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';

/** What `hitsOf` reads of a hit: "...HitParts" in any question. */
export const HIT_PARTS = graphql(`
  fragment HitParts on SearchHit {
    score
    snippet
    evidence {
      start
      end
    }
    node {
      __typename
      ... on Country {
        id
        name
        region
      }
      ... on Official {
        id
        name
        country {
          name
        }
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
        issuedOn
        publisher {
          name
          country {
            name
          }
        }
      }
    }
  }
`);

export const SEARCH = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      ...HitParts
    }
  }
`);

/** What was found, as it is shown. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  /** What sort of thing it is, in words. */
  readonly kind: string;
  /** What tells it from others of its kind. */
  readonly more: string | null;
  /** The words of a release around the match. */
  readonly snippet: string | null;
  /** Where in the text of a release the match stands. */
  readonly place: Place | null;
}

/** The hits of an answer, best first. */
export function hitsOf(found: readonly HitPartsFragment[]): readonly Hit[] {
  return found.map(({ node, snippet, evidence }) => {
    switch (node.__typename) {
      case 'Release':
        return {
          id: node.id,
          name: node.title,
          kind: [node.publisher.country?.name, node.publisher.name].filter((name) => name != null).join(', '),
          more: node.issuedOn == null ? null : format.day(node.issuedOn),
          snippet: snippet ?? null,
          place: evidence ?? null,
        };
      case 'Official':
        return { ...named(node, 'OFFICIAL'), more: node.country?.name ?? null };
      case 'Country':
        return named(node, 'COUNTRY');
      case 'Organization':
        return named(node, 'ORGANIZATION');
      case 'Sector':
        return named(node, 'SECTOR');
      case 'Issue':
        return named(node, 'ISSUE');
    }
  });
}

function named(
  { id, name }: { readonly id: string; readonly name: string },
  kind: keyof typeof texts.kinds,
): Hit {
  return { id, name, kind: texts.kinds[kind], more: null, snippet: null, place: null };
}

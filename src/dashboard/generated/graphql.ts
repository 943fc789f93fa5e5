/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds of contact between states. */
export type EngagementType =
  /** Anniversary, reception or other ceremony. */
  | 'CEREMONY'
  /** Exchange of letters or messages. */
  | 'CORRESPONDENCE'
  /** Courtesy call. */
  | 'COURTESY_CALL'
  /** Presentation of credentials. */
  | 'CREDENTIALS'
  /** Handover of aid or a donation. */
  | 'HANDOVER'
  /** Joint commission or other standing consultation. */
  | 'JOINT_COMMISSION'
  /** Meeting or talks in person. */
  | 'MEETING'
  /** Multilateral meeting or forum attended. */
  | 'MULTILATERAL_MEETING'
  /** Diplomatic protest; counts against a relation's strength. */
  | 'PROTEST_NOTE'
  /** Signing of an agreement. */
  | 'SIGNING'
  /** Visit of a head of state with full honours. */
  | 'STATE_VISIT'
  /** Summit, or meeting of leaders. */
  | 'SUMMIT'
  /** Telephone conversation. */
  | 'TELEPHONE_CONVERSATION'
  /** Meeting by video link. */
  | 'VIDEO_CONFERENCE'
  /** Official or working visit. */
  | 'VISIT';

/** Kinds of what releases speak of. */
export type EntityKind =
  /** A country or territory. */
  | 'COUNTRY'
  /** A regional or international matter. */
  | 'ISSUE'
  /** A person in office. */
  | 'OFFICIAL'
  /** An organisation, body or initiative. */
  | 'ORGANIZATION'
  /** A field of cooperation. */
  | 'SECTOR';

/** What sort of document a release is. */
export type ReleaseKind =
  /** A text agreed by several governments. */
  | 'JOINT_STATEMENT'
  /** A news item of a ministry's own. */
  | 'NEWS'
  /** An announcement to the press. */
  | 'PRESS_RELEASE'
  /** An account of a meeting or call by one side. */
  | 'READOUT'
  /** A speech, or answers to the press. */
  | 'REMARKS'
  /** A position of a government or spokesperson. */
  | 'STATEMENT';

/** Kinds of diplomatic acts in words. */
export type SpeechAct =
  /** Agrees, concludes, adopts. */
  | 'AGREE'
  /** Thanks, or expresses appreciation, praise or welcome. */
  | 'APPRECIATE'
  /** Commits, pledges, reaffirms support. */
  | 'COMMIT'
  /** Expresses concern or criticism. */
  | 'CONCERN'
  /** Expresses condolences or sympathy. */
  | 'CONDOLE'
  /** Congratulates or wishes success. */
  | 'CONGRATULATE'
  /** States the importance, value or quality of something. */
  | 'EMPHASIZE'
  /** Exchanges views or discusses, without a position. */
  | 'EXCHANGE_VIEWS'
  /** Informs or briefs. */
  | 'INFORM'
  /** Invites. */
  | 'INVITE'
  /** Offers or promises to provide. */
  | 'OFFER'
  /** Rejects, denies, condemns or protests. */
  | 'REJECT'
  /** Asks, appeals or seeks. */
  | 'REQUEST';

export type ReleaseQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type ReleaseQuery = { readonly release: { readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly issuedAt: string | null, readonly language: string, readonly sourceUrl: string | null, readonly collection: string, readonly readBy: string, readonly text: string, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly name: string } | null }, readonly mentions: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly entity:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
       }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      >, readonly topics: ReadonlyArray<
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
      >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number } }> } | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly summary: { readonly releases: number, readonly engagements: number, readonly statements: number, readonly officials: number, readonly countries: number, readonly relations: number, readonly firstRelease: string | null, readonly lastRelease: string | null }, readonly collections: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly releases: number, readonly firstRelease: string | null, readonly lastRelease: string | null }> };

export type NewestContactsQueryVariables = Exact<{
  first: number;
}>;


export type NewestContactsQuery = { readonly engagements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }>, readonly accounts: ReadonlyArray<{ readonly release: { readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } }> }> } };

export type StrongestTiesQueryVariables = Exact<{
  first: number;
  before?: string | null | undefined;
}>;


export type StrongestTiesQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly strength: number, readonly tone: number | null, readonly lastContact: string | null, readonly before: number, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly snippet: string | null, readonly node:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: string | null }
      | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Release', readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string } }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ReleaseDocument = new TypedDocumentString(`
    query Release($id: ID!, $kinds: [EntityKind!]) {
  release(id: $id) {
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
    sourceUrl
    collection
    readBy
    text
    mentions(kinds: $kinds) {
      quote
      start
      end
      entity {
        __typename
        id
        name
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
        __typename
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
        __typename
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  summary {
    releases
    engagements
    statements
    officials
    countries
    relations
    firstRelease
    lastRelease
  }
  collections {
    id
    name
    description
    releases
    firstRelease
    lastRelease
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NewestContactsDocument = new TypedDocumentString(`
    query NewestContacts($first: Int!) {
  engagements(first: $first) {
    nodes {
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
      accounts {
        release {
          publisher {
            country {
              code
              name
            }
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestContactsQuery, NewestContactsQueryVariables>;
export const StrongestTiesDocument = new TypedDocumentString(`
    query StrongestTies($first: Int!, $before: Date) {
  relations(first: $first) {
    nodes {
      id
      countries {
        id
        code
        name
      }
      strength
      before: strength(on: $before)
      tone
      lastContact
    }
  }
}
    `) as unknown as TypedDocumentString<StrongestTiesQuery, StrongestTiesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    score
    snippet
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
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
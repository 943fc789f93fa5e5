/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which engagements: every part that is given must hold. */
export type EngagementFilter = {
  /** All of these take part. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** All of these take part. */
  readonly officials?: ReadonlyArray<string> | null | undefined;
  /** Their days. */
  readonly period?: Period | null | undefined;
  /** Is of one of these types. */
  readonly types?: ReadonlyArray<EngagementType> | null | undefined;
  /** True for parts of visits only; false for visits, and contacts that are part of none. */
  readonly withinVisit?: boolean | null | undefined;
};

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

/** What became of a release. */
export type IngestOutcome =
  /** It was not held before. */
  | 'CREATED'
  /** It replaces an earlier version. */
  | 'REVISED'
  /** It is held already, word for word, be it in another layout or found at another address: that is kept with it. */
  | 'UNCHANGED';

/** Length of the spans of a timeline. */
export type Interval =
  /** Calendar months. */
  | 'MONTH'
  /** Calendar quarters. */
  | 'QUARTER'
  /** Calendar years. */
  | 'YEAR';

/** What sort of body an organisation is. */
export type OrganizationKind =
  /** Open to the states of the world. */
  | 'GLOBAL'
  /** A framework or a strategy without a seat of its own. */
  | 'INITIATIVE'
  /** Of one state. */
  | 'NATIONAL'
  /** Of the states of a region. */
  | 'REGIONAL';

/** Days from and to, both included; an end left out is open. */
export type Period = {
  /** The first day. */
  readonly from?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
};

/** Which relations: every part that is given must hold. */
export type RelationFilter = {
  /** One of the two is among these. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Some release that reports on it raises one of these issues, or covers one of the `sectors`. */
  readonly issues?: ReadonlyArray<string> | null | undefined;
  /** Has at least this many contacts. */
  readonly minEngagements?: number | null | undefined;
  /** Has a contact on these days. */
  readonly period?: Period | null | undefined;
  /** Some release that reports on it covers one of these sectors (or narrower ones), or raises one of the `issues`. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
};

/** Which releases: every part that is given must hold. */
export type ReleaseFilter = {
  /** Came with one of these collections. */
  readonly collections?: ReadonlyArray<string> | null | undefined;
  /** Names all of these. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Reports a contact of one of these types. */
  readonly engagementTypes?: ReadonlyArray<EngagementType> | null | undefined;
  /** Raises all of these issues. */
  readonly issues?: ReadonlyArray<string> | null | undefined;
  /** Is of one of these kinds. */
  readonly kinds?: ReadonlyArray<ReleaseKind> | null | undefined;
  /** Is in one of these languages. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Names all of these officials. */
  readonly officials?: ReadonlyArray<string> | null | undefined;
  /** Names all of these organisations. */
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  /** Their days. */
  readonly period?: Period | null | undefined;
  /** Issued by an organ of one of these; EU for the European Union. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** Covers all of these sectors, or narrower ones. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  /** Full-text query over title and text: words, "phrases", prefix*, AND, OR, NOT. */
  readonly text?: string | null | undefined;
};

/** A release to read: its `text` or its `url`, one of the two. */
export type ReleaseInput = {
  /** Day of issue, where the release does not tell. */
  readonly issuedOn?: string | null | undefined;
  /** Whose organ issued it, where the release does not tell; EU for the European Union. */
  readonly publisher?: string | null | undefined;
  /** The text as published, with its letterhead; 2 MB at most. */
  readonly text?: string | null | undefined;
  /**
   * The http or https address of its page or file (HTML, PDF, DOCX, e-mail, text), on the public internet; 10 MB at most. It is
   * fetched as its site's robots.txt allows. Where that fails, `extensions.reason` of the BAD_USER_INPUT says why: BAD_ADDRESS,
   * FORBIDDEN_ADDRESS, FORBIDDEN_BY_ROBOTS, REFUSED, GONE, TOO_LARGE, TOO_SLOW, TOO_MANY_REDIRECTS, FAILED, BUSY (try again
   * soon), SWITCHED_OFF (this server fetches nothing); or, of the document, EMPTY, UNKNOWN_FORMAT, DAMAGED, ENCRYPTED, NO_TEXT,
   * TOO_DEEP. A page of several releases is refused, too, since it would be left open which is meant.
   */
  readonly url?: string | null | undefined;
};

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

/** Which statements: every part that is given must hold. */
export type StatementFilter = {
  /** Is one of these acts. */
  readonly acts?: ReadonlyArray<SpeechAct> | null | undefined;
  /** Their days. */
  readonly period?: Period | null | undefined;
  /** Made by one of these countries or organisations, alone or with others. */
  readonly sides?: ReadonlyArray<string> | null | undefined;
  /** Made to one of these countries or organisations. */
  readonly targets?: ReadonlyArray<string> | null | undefined;
  /** On one of these sectors (or narrower ones), issues or organisations. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** What a correction does to words. */
export type TextChangeKind =
  /** They stand in the text that followed, and not in this one. */
  | 'ADDED'
  /** They stand in this text, and not in the one that followed. */
  | 'REMOVED';

/** What can be decided on officials. */
export type Verdict =
  /** No two of them are one person. */
  | 'DIFFERENT'
  /** They are one person. */
  | 'SAME';

export type CheckTokenMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckTokenMutation = { readonly undoJudgement: boolean };

export type CompareCandidatesQueryVariables = Exact<{
  first: number;
}>;


export type CompareCandidatesQuery = { readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly summary: { readonly firstRelease: string | null, readonly lastRelease: string | null } };

export type CountryLineFragment = { readonly id: string, readonly name: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> };

export type RelationLineFragment = { readonly id: string, readonly strength: number, readonly tone: number | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly timeline: ReadonlyArray<{ readonly start: string, readonly engagements: number, readonly releases: number, readonly share: number, readonly tone: number | null }> };

export type CompareCountryQueryVariables = Exact<{
  code: string;
  interval: Interval;
  period?: Period | null | undefined;
}>;


export type CompareCountryQuery = { readonly country: { readonly id: string, readonly name: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> } | null };

export type CompareRelationQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  interval: Interval;
  period?: Period | null | undefined;
}>;


export type CompareRelationQuery = { readonly relation: { readonly id: string, readonly strength: number, readonly tone: number | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly timeline: ReadonlyArray<{ readonly start: string, readonly engagements: number, readonly releases: number, readonly share: number, readonly tone: number | null }> } | null };

export type CountryQueryVariables = Exact<{
  code: string;
  period?: Period | null | undefined;
}>;


export type CountryQuery = { readonly summary: { readonly lastRelease: string | null }, readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly officialName: string, readonly region: string | null, readonly subregion: string | null, readonly memberOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relations: { readonly totalCount: number }, readonly engagements: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly releases: { readonly totalCount: number }, readonly published: { readonly totalCount: number }, readonly years: ReadonlyArray<{ readonly start: string }> } | null };

export type CountryOnMapQueryVariables = Exact<{
  code: string;
  on: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CountryOnMapQuery = { readonly country: { readonly id: string, readonly relations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly strength: number, readonly firstContact: string | null, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }> } } | null };

export type CountryTiesQueryVariables = Exact<{
  code: string;
  on: string;
  period?: Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CountryTiesQuery = { readonly country: { readonly id: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly strength: number, readonly tone: number | null, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly engagements: { readonly totalCount: number } }> } } | null };

export type CountryOfficialsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CountryOfficialsQuery = { readonly country: { readonly id: string, readonly officials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string }> }> } } | null };

export type PossibleDuplicatesQueryVariables = Exact<{
  first: number;
}>;


export type PossibleDuplicatesQuery = { readonly possibleDuplicates: ReadonlyArray<{ readonly likelihood: number, readonly reason: string, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }> }> };

export type OfficialEvidenceFragment = { readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null, readonly sightings: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<string> }>, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string } }> }>, readonly counterparts: ReadonlyArray<{ readonly engagements: number, readonly official: { readonly id: string, readonly name: string } }>, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }> } };

export type DuplicatePairQueryVariables = Exact<{
  first: string;
  second: string;
}>;


export type DuplicatePairQuery = { readonly first: { readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null, readonly sightings: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<string> }>, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string } }> }>, readonly counterparts: ReadonlyArray<{ readonly engagements: number, readonly official: { readonly id: string, readonly name: string } }>, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }> } } | null, readonly second: { readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null, readonly sightings: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<string> }>, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string } }> }>, readonly counterparts: ReadonlyArray<{ readonly engagements: number, readonly official: { readonly id: string, readonly name: string } }>, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }> } } | null };

export type JudgementsQueryVariables = Exact<{
  first: number;
}>;


export type JudgementsQuery = { readonly judgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly sightings: ReadonlyArray<string>, readonly by: string, readonly at: string, readonly why: string | null, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type MergeOfficialsMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type MergeOfficialsMutation = { readonly mergeOfficials: { readonly id: string } };

export type KeepApartMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type KeepApartMutation = { readonly keepApart: boolean };

export type UndoJudgementMutationVariables = Exact<{
  id: string;
}>;


export type UndoJudgementMutation = { readonly undoJudgement: boolean };

export type EngagementQueryVariables = Exact<{
  id: string;
}>;


export type EngagementQuery = { readonly engagement: { readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly posts: ReadonlyArray<string>, readonly official: { readonly id: string, readonly name: string }, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly partOf: { readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> }>, readonly accounts: ReadonlyArray<{ readonly release: { readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number } | null, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly madeOn: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly topics: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } } }>, readonly onlySectors: ReadonlyArray<{ readonly id: string }>, readonly onlyIssues: ReadonlyArray<{ readonly id: string }>, readonly onlyStatements: ReadonlyArray<{ readonly id: string }> }>, readonly comparison: { readonly sharedTopics: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly points: ReadonlyArray<{ readonly statements: ReadonlyArray<{ readonly id: string }> }>, readonly voices: ReadonlyArray<{ readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly statements: ReadonlyArray<{ readonly id: string }> }> } | null } | null };

export type ContactLineFragment = { readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> };

export type NetworkChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkChoicesQuery = { readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly region: string | null }>, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly summary: { readonly firstRelease: string | null, readonly lastRelease: string | null } };

export type NetworkQueryVariables = Exact<{
  period?: Period | null | undefined;
  min: number;
  first: number;
}>;


export type NetworkQuery = { readonly network: { readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly weight: number }> } };

export type NetworkOfChosenQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  period?: Period | null | undefined;
  on?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkOfChosenQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly strength: number, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly engagementCounts: ReadonlyArray<{ readonly type: EngagementType, readonly count: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChosenTieFragment = { readonly id: string, readonly strength: number, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly engagementCounts: ReadonlyArray<{ readonly type: EngagementType, readonly count: number }> };

export type NetworkTieQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  first: number;
}>;


export type NetworkTieQuery = { readonly relation: { readonly id: string, readonly strength: number, readonly tone: number | null, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly engagements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly accounts: ReadonlyArray<{ readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string } } | null }> }> } } | null };

export type NetworkWaysQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type NetworkWaysQuery = { readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Engagement', readonly id: string, readonly type: EngagementType, readonly startDate: string | null }
      | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Release', readonly id: string, readonly title: string }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
    >, readonly links: ReadonlyArray<{ readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string } } | null }> }> };

export type OfficialQueryVariables = Exact<{
  id: string;
  period?: Period | null | undefined;
}>;


export type OfficialQuery = { readonly summary: { readonly lastRelease: string | null }, readonly official: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly country: { readonly id: string, readonly name: string } | null, readonly sightings: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<string>, readonly posts: ReadonlyArray<string> }>, readonly engagements: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly releases: { readonly totalCount: number }, readonly counterparts: ReadonlyArray<{ readonly engagements: number }>, readonly years: ReadonlyArray<{ readonly start: string }> } | null };

export type OfficialPostsQueryVariables = Exact<{
  id: string;
}>;


export type OfficialPostsQuery = { readonly official: { readonly id: string, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string, readonly country: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string } }> }> } | null };

export type OfficialCounterpartsQueryVariables = Exact<{
  id: string;
  period?: Period | null | undefined;
  first: number;
}>;


export type OfficialCounterpartsQuery = { readonly official: { readonly id: string, readonly counterparts: ReadonlyArray<{ readonly engagements: number, readonly lastMet: string | null, readonly official: { readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null } }> } | null };

export type OfficialContactsQueryVariables = Exact<{
  id: string;
  filter?: EngagementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficialContactsQuery = { readonly official: { readonly id: string, readonly engagements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> }> } } | null };

export type OfficialStatementsQueryVariables = Exact<{
  id: string;
  filter?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficialStatementsQuery = { readonly official: { readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly madeOn: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly topics: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } } }> } } | null };

export type PreviewQueryVariables = Exact<{
  release: ReleaseInput;
}>;


export type PreviewQuery = { readonly preview: { readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly issuedAt: string | null, readonly language: string, readonly readBy: string, readonly text: string, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly name: string } | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
       }>, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly name: string } | null, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string }> }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly engagements: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly posts: ReadonlyArray<string>, readonly official: { readonly id: string, readonly name: string } }>, readonly accounts: ReadonlyArray<{ readonly release: { readonly id: string, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }, readonly evidence: { readonly start: number, readonly end: number } | null }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly topics: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly evidence: { readonly start: number, readonly end: number } }> } };

export type StoreReleaseMutationVariables = Exact<{
  release: ReleaseInput;
}>;


export type StoreReleaseMutation = { readonly ingestRelease: { readonly outcome: IngestOutcome, readonly release: { readonly id: string } } };

export type PublishersQueryVariables = Exact<{
  query: string;
}>;


export type PublishersQuery = { readonly search: ReadonlyArray<{ readonly node:
      | { readonly code: string, readonly name: string }
      | Record<PropertyKey, never>
     }> };

export type RelationQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  period?: Period | null | undefined;
  on?: string | null | undefined;
  halfLife: number;
}>;


export type RelationQuery = { readonly summary: { readonly lastRelease: string | null }, readonly relation: { readonly id: string, readonly strength: number, readonly tone: number | null, readonly firstContact: string | null, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly newest: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly engagements: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly releases: { readonly totalCount: number }, readonly years: ReadonlyArray<{ readonly start: string }> } | null };

export type RelationOverTimeQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  interval: Interval;
  period?: Period | null | undefined;
}>;


export type RelationOverTimeQuery = { readonly relation: { readonly id: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly engagements: number, readonly releases: number, readonly statements: number, readonly tone: number | null, readonly share: number }> } | null };

export type RelationContactsQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  filter?: EngagementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationContactsQuery = { readonly relation: { readonly id: string, readonly engagements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string }, readonly country: { readonly id: string, readonly code: string } | null }>, readonly accounts: ReadonlyArray<{ readonly release: { readonly publisher: { readonly country: { readonly code: string } | null } } }> }> } } | null };

export type RelationTopicsQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  period?: Period | null | undefined;
  before?: Period | null | undefined;
  first: number;
}>;


export type RelationTopicsQuery = { readonly relation: { readonly id: string, readonly sectors: ReadonlyArray<{ readonly releases: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly sector: { readonly id: string, readonly name: string } }>, readonly sectorsBefore: ReadonlyArray<{ readonly releases: number, readonly sector: { readonly id: string } }>, readonly issues: ReadonlyArray<{ readonly releases: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly issue: { readonly id: string, readonly name: string } }>, readonly issuesBefore: ReadonlyArray<{ readonly releases: number, readonly issue: { readonly id: string } }> } | null };

export type RelationStrengthPartsQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  on?: string | null | undefined;
  halfLife: number;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationStrengthPartsQuery = { readonly relation: { readonly id: string, readonly strength: number, readonly strengthParts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly contribution: number, readonly engagement: { readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null } }> } } | null };

export type RelationStatementsQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  filter?: StatementFilter | null | undefined;
  period?: Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationStatementsQuery = { readonly relation: { readonly id: string, readonly tone: number | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly madeOn: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly topics: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } } }> } } | null };

export type RelationReleasesQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  filter?: ReleaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationReleasesQuery = { readonly relation: { readonly id: string, readonly releases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }> } } | null };

export type RelationTopicQueryVariables = Exact<{
  id: string;
}>;


export type RelationTopicQuery = { readonly node:
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly id: string }
   | null };

export type RelationStrengthQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  halfLife: number;
  d0: string;
  d1: string;
  d2: string;
  d3: string;
  d4: string;
  d5: string;
  d6: string;
  d7: string;
  d8: string;
  d9: string;
  d10: string;
  d11: string;
  d12: string;
  d13: string;
  d14: string;
  d15: string;
  d16: string;
  d17: string;
  d18: string;
  d19: string;
  d20: string;
  d21: string;
  d22: string;
  d23: string;
  d24: string;
  d25: string;
  d26: string;
  d27: string;
  d28: string;
  d29: string;
  d30: string;
  d31: string;
  d32: string;
  d33: string;
  d34: string;
  d35: string;
  d36: string;
  d37: string;
  d38: string;
  d39: string;
  d40: string;
  d41: string;
  d42: string;
  d43: string;
  d44: string;
  d45: string;
  d46: string;
  d47: string;
  d48: string;
}>;


export type RelationStrengthQuery = { readonly relation: { readonly id: string, readonly p0: number, readonly p1: number, readonly p2: number, readonly p3: number, readonly p4: number, readonly p5: number, readonly p6: number, readonly p7: number, readonly p8: number, readonly p9: number, readonly p10: number, readonly p11: number, readonly p12: number, readonly p13: number, readonly p14: number, readonly p15: number, readonly p16: number, readonly p17: number, readonly p18: number, readonly p19: number, readonly p20: number, readonly p21: number, readonly p22: number, readonly p23: number, readonly p24: number, readonly p25: number, readonly p26: number, readonly p27: number, readonly p28: number, readonly p29: number, readonly p30: number, readonly p31: number, readonly p32: number, readonly p33: number, readonly p34: number, readonly p35: number, readonly p36: number, readonly p37: number, readonly p38: number, readonly p39: number, readonly p40: number, readonly p41: number, readonly p42: number, readonly p43: number, readonly p44: number, readonly p45: number, readonly p46: number, readonly p47: number, readonly p48: number } | null };

export type ReleaseQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseQuery = { readonly release: { readonly sourceUrl: string | null, readonly addresses: ReadonlyArray<string>, readonly collection: string, readonly ingestedAt: string, readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly issuedAt: string | null, readonly language: string, readonly readBy: string, readonly text: string, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly name: string } | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
       }>, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly name: string } | null, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string }> }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly engagements: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly posts: ReadonlyArray<string>, readonly official: { readonly id: string, readonly name: string } }>, readonly accounts: ReadonlyArray<{ readonly release: { readonly id: string, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }, readonly evidence: { readonly start: number, readonly end: number } | null }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly topics: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly evidence: { readonly start: number, readonly end: number } }> } | null, readonly collections: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RevisionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RevisionsQuery = { readonly release: { readonly revisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly title: string, readonly text: string, readonly issuedOn: string | null, readonly digest: string, readonly readAt: string, readonly replacedAt: string, readonly changes: ReadonlyArray<{ readonly kind: TextChangeKind, readonly text: string, readonly start: number, readonly end: number }> }> } } | null };

export type FindQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type FindQuery = { readonly names: ReadonlyArray<{ readonly score: number, readonly snippet: string | null, readonly evidence: { readonly start: number, readonly end: number } | null, readonly node:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: string | null }
      | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Release', readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
     }>, readonly texts: ReadonlyArray<{ readonly score: number, readonly snippet: string | null, readonly evidence: { readonly start: number, readonly end: number } | null, readonly node:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: string | null }
      | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Release', readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
     }>, readonly releases: { readonly totalCount: number } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly summary: { readonly releases: number, readonly engagements: number, readonly statements: number, readonly officials: number, readonly countries: number, readonly relations: number, readonly firstRelease: string | null, readonly lastRelease: string | null }, readonly collections: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly releases: number, readonly firstRelease: string | null, readonly lastRelease: string | null }> };

export type NewestContactsQueryVariables = Exact<{
  first: number;
}>;


export type NewestContactsQuery = { readonly engagements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> }> } };

export type StrongestTiesQueryVariables = Exact<{
  first: number;
  before?: string | null | undefined;
}>;


export type StrongestTiesQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly strength: number, readonly tone: number | null, readonly lastContact: string | null, readonly before: number, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }> } };

export type AllCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCountriesQuery = { readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AllOfficialsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AllOfficialsQuery = { readonly officials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }> } };

export type TopicQueryVariables = Exact<{
  id: string;
  period?: Period | null | undefined;
}>;


export type TopicQuery = { readonly summary: { readonly lastRelease: string | null }, readonly node:
    | { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly issuedOn: string | null }> }, readonly related: ReadonlyArray<{ readonly releases: number }>, readonly years: ReadonlyArray<{ readonly start: string }> }
    | { readonly __typename: 'Engagement', readonly id: string }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly issuedOn: string | null }> }, readonly related: ReadonlyArray<{ readonly releases: number }>, readonly years: ReadonlyArray<{ readonly start: string }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Official', readonly name: string, readonly id: string, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly issuedOn: string | null }> }, readonly related: ReadonlyArray<{ readonly releases: number }>, readonly years: ReadonlyArray<{ readonly start: string }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly kind: OrganizationKind, readonly id: string, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly issuedOn: string | null }> }, readonly related: ReadonlyArray<{ readonly releases: number }>, readonly years: ReadonlyArray<{ readonly start: string }>, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly issuedOn: string | null }> }, readonly related: ReadonlyArray<{ readonly releases: number }>, readonly years: ReadonlyArray<{ readonly start: string }>, readonly broader: { readonly id: string, readonly name: string } | null, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type TopicPairsQueryVariables = Exact<{
  id: string;
  period?: Period | null | undefined;
  first: number;
}>;


export type TopicPairsQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relations: ReadonlyArray<{ readonly releases: number, readonly relation: { readonly id: string, readonly strength: number, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relations: ReadonlyArray<{ readonly releases: number, readonly relation: { readonly id: string, readonly strength: number, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relations: ReadonlyArray<{ readonly releases: number, readonly relation: { readonly id: string, readonly strength: number, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }
    | { readonly id: string }
   | null };

export type TopicPairFragment = { readonly releases: number, readonly relation: { readonly id: string, readonly strength: number, readonly lastContact: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type EntityOverTimeQueryVariables = Exact<{
  id: string;
  interval: Interval;
  period?: Period | null | undefined;
}>;


export type EntityOverTimeQuery = { readonly node:
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> }
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> }
    | { readonly id: string }
   | null };

export type EntityRelatedQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  period?: Period | null | undefined;
  first: number;
}>;


export type EntityRelatedQuery = { readonly node:
    | { readonly id: string, readonly related: ReadonlyArray<{ readonly releases: number, readonly lastSeen: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly id: string }
    | { readonly id: string, readonly related: ReadonlyArray<{ readonly releases: number, readonly lastSeen: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly id: string }
    | { readonly id: string, readonly related: ReadonlyArray<{ readonly releases: number, readonly lastSeen: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly id: string, readonly related: ReadonlyArray<{ readonly releases: number, readonly lastSeen: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly related: ReadonlyArray<{ readonly releases: number, readonly lastSeen: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly id: string }
   | null };

export type EntityNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EntityNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Engagement', readonly id: string }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string }
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Official', readonly name: string, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Statement', readonly id: string }
   | null> };

export type ListedContactFragment = { readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> };

export type ReleasePageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }> };

export type ContactPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> }> };

export type StatementPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly madeOn: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly topics: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } } }> };

export type ListReleasesQueryVariables = Exact<{
  filter?: ReleaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListReleasesQuery = { readonly releases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } }> } };

export type ListContactsQueryVariables = Exact<{
  filter?: EngagementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListContactsQuery = { readonly engagements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly official: { readonly id: string, readonly name: string } }> }> } };

export type ListStatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListStatementsQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly madeOn: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly topics: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } } }> } };

export type ReleasePartsFragment = { readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly issuedAt: string | null, readonly language: string, readonly readBy: string, readonly text: string, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly name: string } | null }, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
     }>, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: { readonly name: string } | null, readonly posts: ReadonlyArray<{ readonly title: string, readonly firstSeen: string, readonly lastSeen: string }> }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly engagements: ReadonlyArray<{ readonly id: string, readonly type: EngagementType, readonly startDate: string | null, readonly endDate: string | null, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly posts: ReadonlyArray<string>, readonly official: { readonly id: string, readonly name: string } }>, readonly accounts: ReadonlyArray<{ readonly release: { readonly id: string, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }, readonly evidence: { readonly start: number, readonly end: number } | null }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly act: SpeechAct, readonly score: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly target:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly topics: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly evidence: { readonly start: number, readonly end: number } }> };

export type ReleaseLineFragment = { readonly id: string, readonly title: string, readonly kind: ReleaseKind, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null } };

export type StatementWordsFragment = { readonly id: string, readonly act: SpeechAct, readonly score: number, readonly madeOn: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly sides: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly topics: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly evidence: { readonly quote: string, readonly start: number, readonly end: number, readonly release: { readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly code: string, readonly name: string } | null } } } };

export type HitPartsFragment = { readonly score: number, readonly snippet: string | null, readonly evidence: { readonly start: number, readonly end: number } | null, readonly node:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: string | null }
    | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Release', readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }
    | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
   };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly snippet: string | null, readonly evidence: { readonly start: number, readonly end: number } | null, readonly node:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: string | null }
      | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly country: { readonly name: string } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Release', readonly id: string, readonly title: string, readonly issuedOn: string | null, readonly publisher: { readonly name: string, readonly country: { readonly name: string } | null } }
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
export const CountryLineFragmentDoc = new TypedDocumentString(`
    fragment CountryLine on Country {
  id
  name
  timeline(interval: $interval, period: $period) {
    start
    count
  }
}
    `, {"fragmentName":"CountryLine"}) as unknown as TypedDocumentString<CountryLineFragment, unknown>;
export const RelationLineFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"RelationLine"}) as unknown as TypedDocumentString<RelationLineFragment, unknown>;
export const ReleaseLineFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ReleaseLine"}) as unknown as TypedDocumentString<ReleaseLineFragment, unknown>;
export const OfficialEvidenceFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"OfficialEvidence"}) as unknown as TypedDocumentString<OfficialEvidenceFragment, unknown>;
export const ContactLineFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ContactLine"}) as unknown as TypedDocumentString<ContactLineFragment, unknown>;
export const ChosenTieFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ChosenTie"}) as unknown as TypedDocumentString<ChosenTieFragment, unknown>;
export const TopicPairFragmentDoc = new TypedDocumentString(`
    fragment TopicPair on RelationShare {
  releases
  relation {
    id
    countries {
      id
      name
    }
    strength
    lastContact
  }
}
    `, {"fragmentName":"TopicPair"}) as unknown as TypedDocumentString<TopicPairFragment, unknown>;
export const ReleasePageFragmentDoc = new TypedDocumentString(`
    fragment ReleasePage on ReleaseConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReleaseLine
  }
}
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
}`, {"fragmentName":"ReleasePage"}) as unknown as TypedDocumentString<ReleasePageFragment, unknown>;
export const ListedContactFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ListedContact"}) as unknown as TypedDocumentString<ListedContactFragment, unknown>;
export const ContactPageFragmentDoc = new TypedDocumentString(`
    fragment ContactPage on EngagementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ListedContact
  }
}
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
}`, {"fragmentName":"ContactPage"}) as unknown as TypedDocumentString<ContactPageFragment, unknown>;
export const StatementWordsFragmentDoc = new TypedDocumentString(`
    fragment StatementWords on Statement {
  id
  act
  score
  madeOn
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
    quote
    start
    end
    release {
      id
      title
      issuedOn
      publisher {
        name
        country {
          code
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"StatementWords"}) as unknown as TypedDocumentString<StatementWordsFragment, unknown>;
export const StatementPageFragmentDoc = new TypedDocumentString(`
    fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementWords
  }
}
    fragment StatementWords on Statement {
  id
  act
  score
  madeOn
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
    quote
    start
    end
    release {
      id
      title
      issuedOn
      publisher {
        name
        country {
          code
          name
        }
      }
    }
  }
}`, {"fragmentName":"StatementPage"}) as unknown as TypedDocumentString<StatementPageFragment, unknown>;
export const ReleasePartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ReleaseParts"}) as unknown as TypedDocumentString<ReleasePartsFragment, unknown>;
export const HitPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"HitParts"}) as unknown as TypedDocumentString<HitPartsFragment, unknown>;
export const CheckTokenDocument = new TypedDocumentString(`
    mutation CheckToken {
  undoJudgement(id: "judgement:none")
}
    `) as unknown as TypedDocumentString<CheckTokenMutation, CheckTokenMutationVariables>;
export const CompareCandidatesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<CompareCandidatesQuery, CompareCandidatesQueryVariables>;
export const CompareCountryDocument = new TypedDocumentString(`
    query CompareCountry($code: CountryCode!, $interval: Interval!, $period: Period) {
  country(code: $code) {
    ...CountryLine
  }
}
    fragment CountryLine on Country {
  id
  name
  timeline(interval: $interval, period: $period) {
    start
    count
  }
}`) as unknown as TypedDocumentString<CompareCountryQuery, CompareCountryQueryVariables>;
export const CompareRelationDocument = new TypedDocumentString(`
    query CompareRelation($between: [CountryCode!]!, $interval: Interval!, $period: Period) {
  relation(between: $between) {
    ...RelationLine
  }
}
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
}`) as unknown as TypedDocumentString<CompareRelationQuery, CompareRelationQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
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
    relations(first: 0, filter: {period: $period}) {
      totalCount
    }
    engagements(first: 0, filter: {period: $period}) {
      totalCount
    }
    statements(first: 0, filter: {period: $period}) {
      totalCount
    }
    releases(first: 0, filter: {period: $period}) {
      totalCount
    }
    published(first: 0, filter: {period: $period}) {
      totalCount
    }
    years: timeline(interval: YEAR) {
      start
    }
  }
}
    `) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountryOnMapDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<CountryOnMapQuery, CountryOnMapQueryVariables>;
export const CountryTiesDocument = new TypedDocumentString(`
    query CountryTies($code: CountryCode!, $on: Date!, $period: Period, $first: Int!, $after: String) {
  country(code: $code) {
    id
    relations(filter: {period: $period}, first: $first, after: $after) {
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
        engagements(first: 0, filter: {period: $period}) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryTiesQuery, CountryTiesQueryVariables>;
export const CountryOfficialsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<CountryOfficialsQuery, CountryOfficialsQueryVariables>;
export const PossibleDuplicatesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const DuplicatePairDocument = new TypedDocumentString(`
    query DuplicatePair($first: ID!, $second: ID!) {
  first: official(id: $first) {
    ...OfficialEvidence
  }
  second: official(id: $second) {
    ...OfficialEvidence
  }
}
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
}`) as unknown as TypedDocumentString<DuplicatePairQuery, DuplicatePairQueryVariables>;
export const JudgementsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<JudgementsQuery, JudgementsQueryVariables>;
export const MergeOfficialsDocument = new TypedDocumentString(`
    mutation MergeOfficials($ids: [ID!]!) {
  mergeOfficials(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeOfficialsMutation, MergeOfficialsMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($ids: [ID!]!) {
  keepApart(ids: $ids)
}
    `) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const UndoJudgementDocument = new TypedDocumentString(`
    mutation UndoJudgement($id: ID!) {
  undoJudgement(id: $id)
}
    `) as unknown as TypedDocumentString<UndoJudgementMutation, UndoJudgementMutationVariables>;
export const EngagementDocument = new TypedDocumentString(`
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
fragment StatementWords on Statement {
  id
  act
  score
  madeOn
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
    quote
    start
    end
    release {
      id
      title
      issuedOn
      publisher {
        name
        country {
          code
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const NetworkChoicesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<NetworkChoicesQuery, NetworkChoicesQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($period: Period, $min: Int!, $first: Int!) {
  network(period: $period, minEngagements: $min, first: $first) {
    links {
      source
      target
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkOfChosenDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<NetworkOfChosenQuery, NetworkOfChosenQueryVariables>;
export const NetworkTieDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<NetworkTieQuery, NetworkTieQueryVariables>;
export const NetworkWaysDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<NetworkWaysQuery, NetworkWaysQueryVariables>;
export const OfficialDocument = new TypedDocumentString(`
    query Official($id: ID!, $period: Period) {
  summary {
    lastRelease
  }
  official(id: $id) {
    id
    name
    aliases
    country {
      id
      name
    }
    sightings {
      id
      names
      posts
    }
    engagements(first: 0, filter: {period: $period}) {
      totalCount
    }
    statements(first: 0, filter: {period: $period}) {
      totalCount
    }
    releases(first: 0, filter: {period: $period}) {
      totalCount
    }
    counterparts(period: $period, first: 200) {
      engagements
    }
    years: timeline(interval: YEAR) {
      start
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialQuery, OfficialQueryVariables>;
export const OfficialPostsDocument = new TypedDocumentString(`
    query OfficialPosts($id: ID!) {
  official(id: $id) {
    id
    posts {
      title
      firstSeen
      lastSeen
      country {
        id
        name
      }
      organization {
        id
        name
      }
      evidence(first: 1) {
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
    `) as unknown as TypedDocumentString<OfficialPostsQuery, OfficialPostsQueryVariables>;
export const OfficialCounterpartsDocument = new TypedDocumentString(`
    query OfficialCounterparts($id: ID!, $period: Period, $first: Int!) {
  official(id: $id) {
    id
    counterparts(period: $period, first: $first) {
      engagements
      lastMet
      official {
        id
        name
        country {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialCounterpartsQuery, OfficialCounterpartsQueryVariables>;
export const OfficialContactsDocument = new TypedDocumentString(`
    query OfficialContacts($id: ID!, $filter: EngagementFilter, $first: Int!, $after: String) {
  official(id: $id) {
    id
    engagements(filter: $filter, first: $first, after: $after) {
      ...ContactPage
    }
  }
}
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
fragment ContactPage on EngagementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ListedContact
  }
}`) as unknown as TypedDocumentString<OfficialContactsQuery, OfficialContactsQueryVariables>;
export const OfficialStatementsDocument = new TypedDocumentString(`
    query OfficialStatements($id: ID!, $filter: StatementFilter, $first: Int!, $after: String) {
  official(id: $id) {
    id
    statements(filter: $filter, first: $first, after: $after) {
      ...StatementPage
    }
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementWords
  }
}
fragment StatementWords on Statement {
  id
  act
  score
  madeOn
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
    quote
    start
    end
    release {
      id
      title
      issuedOn
      publisher {
        name
        country {
          code
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<OfficialStatementsQuery, OfficialStatementsQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($release: ReleaseInput!) {
  preview(release: $release) {
    ...ReleaseParts
  }
}
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
}`) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const StoreReleaseDocument = new TypedDocumentString(`
    mutation StoreRelease($release: ReleaseInput!) {
  ingestRelease(release: $release) {
    outcome
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StoreReleaseMutation, StoreReleaseMutationVariables>;
export const PublishersDocument = new TypedDocumentString(`
    query Publishers($query: String!) {
  search(query: $query, kinds: [COUNTRY], first: 8) {
    node {
      ... on Country {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishersQuery, PublishersQueryVariables>;
export const RelationDocument = new TypedDocumentString(`
    query Relation($between: [CountryCode!]!, $period: Period, $on: Date, $halfLife: Int!) {
  summary {
    lastRelease
  }
  relation(between: $between) {
    id
    countries {
      id
      code
      name
    }
    strength(on: $on, halfLife: $halfLife)
    tone(period: $period)
    newest: engagements(first: 1) {
      nodes {
        id
      }
    }
    firstContact
    lastContact
    engagements(first: 0, filter: {period: $period}) {
      totalCount
    }
    statements(first: 0, filter: {period: $period}) {
      totalCount
    }
    releases(first: 0, filter: {period: $period}) {
      totalCount
    }
    years: timeline(interval: YEAR, period: $period) {
      start
    }
  }
}
    `) as unknown as TypedDocumentString<RelationQuery, RelationQueryVariables>;
export const RelationOverTimeDocument = new TypedDocumentString(`
    query RelationOverTime($between: [CountryCode!]!, $interval: Interval!, $period: Period) {
  relation(between: $between) {
    id
    timeline(interval: $interval, period: $period) {
      start
      engagements
      releases
      statements
      tone
      share
    }
  }
}
    `) as unknown as TypedDocumentString<RelationOverTimeQuery, RelationOverTimeQueryVariables>;
export const RelationContactsDocument = new TypedDocumentString(`
    query RelationContacts($between: [CountryCode!]!, $filter: EngagementFilter, $first: Int!, $after: String) {
  relation(between: $between) {
    id
    engagements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
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
          country {
            id
            code
          }
        }
        accounts {
          release {
            publisher {
              country {
                code
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelationContactsQuery, RelationContactsQueryVariables>;
export const RelationTopicsDocument = new TypedDocumentString(`
    query RelationTopics($between: [CountryCode!]!, $period: Period, $before: Period, $first: Int!) {
  relation(between: $between) {
    id
    sectors(period: $period, first: $first) {
      sector {
        id
        name
      }
      releases
      firstSeen
      lastSeen
    }
    sectorsBefore: sectors(period: $before, first: 200) {
      sector {
        id
      }
      releases
    }
    issues(period: $period, first: $first) {
      issue {
        id
        name
      }
      releases
      firstSeen
      lastSeen
    }
    issuesBefore: issues(period: $before, first: 200) {
      issue {
        id
      }
      releases
    }
  }
}
    `) as unknown as TypedDocumentString<RelationTopicsQuery, RelationTopicsQueryVariables>;
export const RelationStrengthPartsDocument = new TypedDocumentString(`
    query RelationStrengthParts($between: [CountryCode!]!, $on: Date, $halfLife: Int!, $first: Int!, $after: String) {
  relation(between: $between) {
    id
    strength(on: $on, halfLife: $halfLife)
    strengthParts(on: $on, halfLife: $halfLife, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        weight
        contribution
        engagement {
          id
          type
          startDate
          endDate
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelationStrengthPartsQuery, RelationStrengthPartsQueryVariables>;
export const RelationStatementsDocument = new TypedDocumentString(`
    query RelationStatements($between: [CountryCode!]!, $filter: StatementFilter, $period: Period, $first: Int!, $after: String) {
  relation(between: $between) {
    id
    tone(period: $period)
    statements(filter: $filter, first: $first, after: $after) {
      ...StatementPage
    }
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementWords
  }
}
fragment StatementWords on Statement {
  id
  act
  score
  madeOn
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
    quote
    start
    end
    release {
      id
      title
      issuedOn
      publisher {
        name
        country {
          code
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<RelationStatementsQuery, RelationStatementsQueryVariables>;
export const RelationReleasesDocument = new TypedDocumentString(`
    query RelationReleases($between: [CountryCode!]!, $filter: ReleaseFilter, $first: Int!, $after: String) {
  relation(between: $between) {
    id
    releases(filter: $filter, first: $first, after: $after) {
      ...ReleasePage
    }
  }
}
    fragment ReleasePage on ReleaseConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReleaseLine
  }
}
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
}`) as unknown as TypedDocumentString<RelationReleasesQuery, RelationReleasesQueryVariables>;
export const RelationTopicDocument = new TypedDocumentString(`
    query RelationTopic($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      name
    }
    ... on Sector {
      narrower {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelationTopicQuery, RelationTopicQueryVariables>;
export const RelationStrengthDocument = new TypedDocumentString(`
    query RelationStrength($between: [CountryCode!]!, $halfLife: Int!, $d0: Date!, $d1: Date!, $d2: Date!, $d3: Date!, $d4: Date!, $d5: Date!, $d6: Date!, $d7: Date!, $d8: Date!, $d9: Date!, $d10: Date!, $d11: Date!, $d12: Date!, $d13: Date!, $d14: Date!, $d15: Date!, $d16: Date!, $d17: Date!, $d18: Date!, $d19: Date!, $d20: Date!, $d21: Date!, $d22: Date!, $d23: Date!, $d24: Date!, $d25: Date!, $d26: Date!, $d27: Date!, $d28: Date!, $d29: Date!, $d30: Date!, $d31: Date!, $d32: Date!, $d33: Date!, $d34: Date!, $d35: Date!, $d36: Date!, $d37: Date!, $d38: Date!, $d39: Date!, $d40: Date!, $d41: Date!, $d42: Date!, $d43: Date!, $d44: Date!, $d45: Date!, $d46: Date!, $d47: Date!, $d48: Date!) {
  relation(between: $between) {
    id
    p0: strength(on: $d0, halfLife: $halfLife)
    p1: strength(on: $d1, halfLife: $halfLife)
    p2: strength(on: $d2, halfLife: $halfLife)
    p3: strength(on: $d3, halfLife: $halfLife)
    p4: strength(on: $d4, halfLife: $halfLife)
    p5: strength(on: $d5, halfLife: $halfLife)
    p6: strength(on: $d6, halfLife: $halfLife)
    p7: strength(on: $d7, halfLife: $halfLife)
    p8: strength(on: $d8, halfLife: $halfLife)
    p9: strength(on: $d9, halfLife: $halfLife)
    p10: strength(on: $d10, halfLife: $halfLife)
    p11: strength(on: $d11, halfLife: $halfLife)
    p12: strength(on: $d12, halfLife: $halfLife)
    p13: strength(on: $d13, halfLife: $halfLife)
    p14: strength(on: $d14, halfLife: $halfLife)
    p15: strength(on: $d15, halfLife: $halfLife)
    p16: strength(on: $d16, halfLife: $halfLife)
    p17: strength(on: $d17, halfLife: $halfLife)
    p18: strength(on: $d18, halfLife: $halfLife)
    p19: strength(on: $d19, halfLife: $halfLife)
    p20: strength(on: $d20, halfLife: $halfLife)
    p21: strength(on: $d21, halfLife: $halfLife)
    p22: strength(on: $d22, halfLife: $halfLife)
    p23: strength(on: $d23, halfLife: $halfLife)
    p24: strength(on: $d24, halfLife: $halfLife)
    p25: strength(on: $d25, halfLife: $halfLife)
    p26: strength(on: $d26, halfLife: $halfLife)
    p27: strength(on: $d27, halfLife: $halfLife)
    p28: strength(on: $d28, halfLife: $halfLife)
    p29: strength(on: $d29, halfLife: $halfLife)
    p30: strength(on: $d30, halfLife: $halfLife)
    p31: strength(on: $d31, halfLife: $halfLife)
    p32: strength(on: $d32, halfLife: $halfLife)
    p33: strength(on: $d33, halfLife: $halfLife)
    p34: strength(on: $d34, halfLife: $halfLife)
    p35: strength(on: $d35, halfLife: $halfLife)
    p36: strength(on: $d36, halfLife: $halfLife)
    p37: strength(on: $d37, halfLife: $halfLife)
    p38: strength(on: $d38, halfLife: $halfLife)
    p39: strength(on: $d39, halfLife: $halfLife)
    p40: strength(on: $d40, halfLife: $halfLife)
    p41: strength(on: $d41, halfLife: $halfLife)
    p42: strength(on: $d42, halfLife: $halfLife)
    p43: strength(on: $d43, halfLife: $halfLife)
    p44: strength(on: $d44, halfLife: $halfLife)
    p45: strength(on: $d45, halfLife: $halfLife)
    p46: strength(on: $d46, halfLife: $halfLife)
    p47: strength(on: $d47, halfLife: $halfLife)
    p48: strength(on: $d48, halfLife: $halfLife)
  }
}
    `) as unknown as TypedDocumentString<RelationStrengthQuery, RelationStrengthQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release($id: ID!) {
  release(id: $id) {
    ...ReleaseParts
    sourceUrl
    addresses
    collection
    ingestedAt
  }
  collections {
    id
    name
  }
}
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
}`) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($id: ID!, $first: Int!, $after: String) {
  release(id: $id) {
    revisions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        title
        text
        issuedOn
        digest
        readAt
        replacedAt
        changes {
          kind
          text
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($query: String!, $first: Int!) {
  names: search(
    query: $query
    kinds: [COUNTRY, OFFICIAL, ORGANIZATION, SECTOR, ISSUE]
    first: 200
  ) {
    ...HitParts
  }
  texts: search(query: $query, kinds: [RELEASE], first: $first) {
    ...HitParts
  }
  releases(filter: {text: $query}, first: 0) {
    totalCount
  }
}
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
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
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
      ...ListedContact
    }
  }
}
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
}`) as unknown as TypedDocumentString<NewestContactsQuery, NewestContactsQueryVariables>;
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
export const AllCountriesDocument = new TypedDocumentString(`
    query AllCountries {
  countries {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AllCountriesQuery, AllCountriesQueryVariables>;
export const AllOfficialsDocument = new TypedDocumentString(`
    query AllOfficials($first: Int!, $after: String) {
  officials(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      country {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllOfficialsQuery, AllOfficialsQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($id: ID!, $period: Period) {
  summary {
    lastRelease
  }
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      releases(first: 1, filter: {period: $period}) {
        totalCount
        nodes {
          id
          issuedOn
        }
      }
      related(kinds: [COUNTRY], period: $period, first: 200) {
        releases
      }
      years: timeline(interval: YEAR) {
        start
      }
    }
    ... on Sector {
      broader {
        id
        name
      }
      narrower {
        id
        name
      }
    }
    ... on Issue {
      about {
        id
        name
      }
    }
    ... on Organization {
      kind
      members {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TopicPairsDocument = new TypedDocumentString(`
    query TopicPairs($id: ID!, $period: Period, $first: Int!) {
  node(id: $id) {
    id
    ... on Sector {
      relations(period: $period, first: $first) {
        ...TopicPair
      }
    }
    ... on Issue {
      relations(period: $period, first: $first) {
        ...TopicPair
      }
    }
    ... on Organization {
      relations(period: $period, first: $first) {
        ...TopicPair
      }
    }
  }
}
    fragment TopicPair on RelationShare {
  releases
  relation {
    id
    countries {
      id
      name
    }
    strength
    lastContact
  }
}`) as unknown as TypedDocumentString<TopicPairsQuery, TopicPairsQueryVariables>;
export const EntityOverTimeDocument = new TypedDocumentString(`
    query EntityOverTime($id: ID!, $interval: Interval!, $period: Period) {
  node(id: $id) {
    id
    ... on Entity {
      timeline(interval: $interval, period: $period) {
        start
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityOverTimeQuery, EntityOverTimeQueryVariables>;
export const EntityRelatedDocument = new TypedDocumentString(`
    query EntityRelated($id: ID!, $kinds: [EntityKind!], $period: Period, $first: Int!) {
  node(id: $id) {
    id
    ... on Entity {
      related(kinds: $kinds, period: $period, first: $first) {
        releases
        lastSeen
        entity {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityRelatedQuery, EntityRelatedQueryVariables>;
export const EntityNamesDocument = new TypedDocumentString(`
    query EntityNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name
    }
    ... on Sector {
      narrower {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityNamesQuery, EntityNamesQueryVariables>;
export const ListReleasesDocument = new TypedDocumentString(`
    query ListReleases($filter: ReleaseFilter, $first: Int!, $after: String) {
  releases(filter: $filter, first: $first, after: $after) {
    ...ReleasePage
  }
}
    fragment ReleasePage on ReleaseConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReleaseLine
  }
}
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
}`) as unknown as TypedDocumentString<ListReleasesQuery, ListReleasesQueryVariables>;
export const ListContactsDocument = new TypedDocumentString(`
    query ListContacts($filter: EngagementFilter, $first: Int!, $after: String) {
  engagements(filter: $filter, first: $first, after: $after) {
    ...ContactPage
  }
}
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
fragment ContactPage on EngagementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ListedContact
  }
}`) as unknown as TypedDocumentString<ListContactsQuery, ListContactsQueryVariables>;
export const ListStatementsDocument = new TypedDocumentString(`
    query ListStatements($filter: StatementFilter, $first: Int!, $after: String) {
  statements(filter: $filter, first: $first, after: $after) {
    ...StatementPage
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementWords
  }
}
fragment StatementWords on Statement {
  id
  act
  score
  madeOn
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
    quote
    start
    end
    release {
      id
      title
      issuedOn
      publisher {
        name
        country {
          code
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ListStatementsQuery, ListStatementsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    ...HitParts
  }
}
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
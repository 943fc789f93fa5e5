import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CountrySource, OfficialSource, OrganizationSource, SectorSource, IssueSource, ReleaseSource, EngagementSource, StatementSource, RelationSource, EvidenceSource, MentionSource, PostSource, SightingSource, JudgementSource, PossibleDuplicateSource, PublisherSource, ParticipantSource, AccountSource, AccountTopicsSource, ComparisonSource, VoiceSource, ReleaseConnectionSource, OfficialConnectionSource, JudgementConnectionSource, EngagementConnectionSource, StatementConnectionSource, RelationConnectionSource, StrengthPartConnectionSource, StrengthPartSource, RevisionConnectionSource, RevisionSource, SearchHitSource, PathSource, PathLinkSource } from '../sources.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2, upper case. XK stands for Kosovo; where a publisher is asked for, EU for the European Union. */
  CountryCode: { input: string; output: string; }
  /** ISO 8601 calendar date, "2021-11-23". */
  Date: { input: string; output: string; }
  /** ISO 8601 instant, UTC. */
  DateTime: { input: string; output: string; }
};

/** What one release says of an engagement; the `only…` fields hold what no other account of it mentions. */
export type Account = {
  /** The words that tell of it; null where a supplied reading does not say which words do. */
  readonly evidence?: Maybe<Evidence>;
  /** Issues that the release raises. */
  readonly issues: ReadonlyArray<Issue>;
  /** Issues that no other account mentions. */
  readonly onlyIssues: ReadonlyArray<Issue>;
  /** Sectors that no other account mentions. */
  readonly onlySectors: ReadonlyArray<Sector>;
  /** Statements of a point that no other account makes: none of its statements stands beside them in `Comparison.points`. */
  readonly onlyStatements: ReadonlyArray<Statement>;
  /** Whose account. */
  readonly release: Release;
  /** Sectors that the release covers. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Statements that the release tells from this engagement. */
  readonly statements: ReadonlyArray<Statement>;
};

/** An account with topics of its own. */
export type AccountTopics = {
  /** Which account. */
  readonly account: Account;
  /** The topics: sectors, then issues, each in order of their ids. */
  readonly topics: ReadonlyArray<Topic>;
};

/** Releases that came together, from one source or one upload. */
export type Collection = {
  /** Where its releases come from. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Day of the oldest of them. */
  readonly firstRelease?: Maybe<Scalars['Date']['output']>;
  /** "demonstration", a configured source's id, or "uploads". */
  readonly id: Scalars['ID']['output'];
  /** Day of the newest of them. */
  readonly lastRelease?: Maybe<Scalars['Date']['output']>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Number of releases. */
  readonly releases: Scalars['Int']['output'];
};

/**
 * One point as several accounts make it: on the same topic, by the same act or one close to it, of the same side. A statement
 * stands in one point at most, beside the one of the other account that is most like it.
 */
export type ComparedPoint = {
  /** The statements side by side, at most one of each account, in the order of the accounts. */
  readonly statements: ReadonlyArray<Statement>;
};

/** Several accounts of one engagement, compared. */
export type Comparison = {
  /** The accounts, each with the sectors and issues that no other raises. */
  readonly onlyTopics: ReadonlyArray<AccountTopics>;
  /** Points that at least two accounts make, in the words of each. */
  readonly points: ReadonlyArray<ComparedPoint>;
  /** Sectors and issues that at least two accounts raise, those of most accounts first. */
  readonly sharedTopics: ReadonlyArray<Topic>;
  /** Who is quoted saying what: officials first, then sides for which no speaker is named. */
  readonly voices: ReadonlyArray<Voice>;
};

/** An official of another country met. */
export type Counterpart = {
  /** Number of contacts that both took part in. */
  readonly engagements: Scalars['Int']['output'];
  /** Day of the newest of them. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** Whom. */
  readonly official: Official;
};

/** A country or territory of ISO 3166-1, or Kosovo. */
export type Country = Entity & Node & {
  /** Alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Contacts it took part in, newest first. */
  readonly engagements: EngagementConnection;
  /** Global id, "country:KH". */
  readonly id: Scalars['ID']['output'];
  /** Organisations whose list of members has it. */
  readonly memberOf: ReadonlyArray<Organization>;
  /** The name to show, in English. */
  readonly name: Scalars['String']['output'];
  /** The name of the state in full. */
  readonly officialName: Scalars['String']['output'];
  /** Those who spoke or acted for it; `on` limits them to those seen in a post on that day. By name. */
  readonly officials: OfficialConnection;
  /** Releases that its organs issued, newest first. */
  readonly published: ReleaseConnection;
  /** UN M49 region, "Asia". */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What stands with it in the same releases, by number of releases. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** Its relation with one other country; null if no release shows any. */
  readonly relation?: Maybe<Relation>;
  /** Its ties, strongest first. */
  readonly relations: RelationConnection;
  /** Releases that name it, newest first. */
  readonly releases: ReleaseConnection;
  /** What it said, alone or together with others, newest first. */
  readonly statements: StatementConnection;
  /** UN M49 subregion, "South-eastern Asia". */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /** How many releases named it, over time; releases of unknown day are not in it. */
  readonly timeline: ReadonlyArray<TimePoint>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryRelationArgs = {
  with: Scalars['CountryCode']['input'];
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory of ISO 3166-1, or Kosovo. */
export type CountryTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};

/**
 * A contact between parties. Releases of both sides on one contact report the same engagement: of one kind of contact, the same
 * countries, days within one of each other, and leading officials who do not contradict.
 */
export type Engagement = Node & {
  /** Each release's account of it, side by side. */
  readonly accounts: ReadonlyArray<Account>;
  /** What the accounts have in common and what they have not; null unless there are several. */
  readonly comparison?: Maybe<Comparison>;
  /** Countries taking part, in order of their codes. */
  readonly countries: ReadonlyArray<Country>;
  /** The last of several days. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The visit that it was part of, where a release that reports it tells of the visit, too. */
  readonly partOf?: Maybe<Engagement>;
  /** Officials taking part. */
  readonly participants: ReadonlyArray<Participant>;
  /** The contacts within it, first day first; none unless it is a visit. */
  readonly parts: ReadonlyArray<Engagement>;
  /** Where, in the words of the releases. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The relations it belongs to: one for each pair of its countries. */
  readonly relations: ReadonlyArray<Relation>;
  /** The day, or the first of several. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** What sort of contact it was. */
  readonly type: EngagementType;
};

/** A page of engagements. */
export type EngagementConnection = {
  /** The engagements with their cursors. */
  readonly edges: ReadonlyArray<EngagementEdge>;
  /** The engagements. */
  readonly nodes: ReadonlyArray<Engagement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Number of contacts of a type. */
export type EngagementCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: EngagementType;
};

/** An engagement in its list. */
export type EngagementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The engagement. */
  readonly node: Engagement;
};

/** Which engagements: every part that is given must hold. */
export type EngagementFilter = {
  /** All of these take part. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** All of these take part. */
  readonly officials?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Their days. */
  readonly period?: InputMaybe<Period>;
  /** Is of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EngagementType>>;
  /** True for parts of visits only; false for visits, and contacts that are part of none. */
  readonly withinVisit?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Whatever releases speak of. */
export type Entity = {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** What stands with it in the same releases, by number of releases. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** Releases that name it, newest first. */
  readonly releases: ReleaseConnection;
  /** How many releases named it, over time; releases of unknown day are not in it. */
  readonly timeline: ReadonlyArray<TimePoint>;
};


/** Whatever releases speak of. */
export type EntityRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** Whatever releases speak of. */
export type EntityReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever releases speak of. */
export type EntityTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};

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

/** A place in a release: offsets count UTF-16 code units of `Release.text`. */
export type Evidence = {
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The very words: `text.slice(start, end)`. */
  readonly quote: Scalars['String']['output'];
  /** The release it stands in. */
  readonly release: Release;
  /** Offset of the first character. */
  readonly start: Scalars['Int']['output'];
};

/** What became of a release. */
export type IngestOutcome =
  /** It was not held before. */
  | 'CREATED'
  /** It replaces an earlier version. */
  | 'REVISED'
  /** It is held already, word for word, be it in another layout or found at another address: that is kept with it. */
  | 'UNCHANGED';

/** What became of a release. */
export type IngestPayload = {
  /** Whether the graph changed. */
  readonly outcome: IngestOutcome;
  /** The release as it stands in the graph now. */
  readonly release: Release;
};

/** Length of the spans of a timeline. */
export type Interval =
  /** Calendar months. */
  | 'MONTH'
  /** Calendar quarters. */
  | 'QUARTER'
  /** Calendar years. */
  | 'YEAR';

/** A regional or international matter that the parties raise. */
export type Issue = Entity & Node & {
  /** The countries that it is about. */
  readonly about: ReadonlyArray<Country>;
  /** Global id, "issue:myanmar". */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** What stands with it in the same releases, by number of releases. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** The country pairs on which releases report that raise it, most often first. */
  readonly relations: ReadonlyArray<RelationShare>;
  /** Releases that raise it, newest first. */
  readonly releases: ReleaseConnection;
  /** What each country has said on it, newest first. */
  readonly statements: StatementConnection;
  /** How many releases raised it, over time; releases of unknown day are not in it. */
  readonly timeline: ReadonlyArray<TimePoint>;
};


/** A regional or international matter that the parties raise. */
export type IssueRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** A regional or international matter that the parties raise. */
export type IssueRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** A regional or international matter that the parties raise. */
export type IssueReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A regional or international matter that the parties raise. */
export type IssueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A regional or international matter that the parties raise. */
export type IssueTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};

/** An issue's part in a relation. */
export type IssueShare = {
  /** Day of the first of them. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** The issue. */
  readonly issue: Issue;
  /** Day of the last of them. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Number of releases. */
  readonly releases: Scalars['Int']['output'];
};

/** What a person has decided on officials. It holds for releases that come later, too, until it is undone. */
export type Judgement = Node & {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided: the name of a token, or of a user of the command line. */
  readonly by: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The officials that releases show of them now; those that are one, once. */
  readonly officials: ReadonlyArray<Official>;
  /** Ids of the sightings that it was decided of, as they were given. */
  readonly sightings: ReadonlyArray<Scalars['ID']['output']>;
  /** What was decided. */
  readonly verdict: Verdict;
  /** The reason given. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of judgements. */
export type JudgementConnection = {
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement in a list. */
export type JudgementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** A place where a release names something. */
export type Mention = {
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** What is named. */
  readonly entity: Entity;
  /** The very words: `text.slice(start, end)`. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the first character. */
  readonly start: Scalars['Int']['output'];
};

/** Writers need a token with the scope `write`. */
export type Mutation = {
  /** Reads a release and adds it to the graph. */
  readonly ingestRelease: IngestPayload;
  /** Says that no two of the officials are one person; sightings of one official are taken apart. */
  readonly keepApart: Scalars['Boolean']['output'];
  /** Says that officials are one person: the first one's name stands, the others become aliases. */
  readonly mergeOfficials: Official;
  /** Takes a release away with all that it brought; false if there is none of that id. */
  readonly removeRelease: Scalars['Boolean']['output'];
  /** Takes a judgement back, and with it all that followed from it; false if there is none of that id. */
  readonly undoJudgement: Scalars['Boolean']['output'];
};


/** Writers need a token with the scope `write`. */
export type MutationIngestReleaseArgs = {
  release: ReleaseInput;
};


/** Writers need a token with the scope `write`. */
export type MutationKeepApartArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** Writers need a token with the scope `write`. */
export type MutationMergeOfficialsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** Writers need a token with the scope `write`. */
export type MutationRemoveReleaseArgs = {
  id: Scalars['ID']['input'];
};


/** Writers need a token with the scope `write`. */
export type MutationUndoJudgementArgs = {
  id: Scalars['ID']['input'];
};

/** Whatever has a global id. */
export type Node = {
  /** Readable and the same everywhere: kind, colon, key. */
  readonly id: Scalars['ID']['output'];
};

/** A person who spoke or acted for a country or an organisation. */
export type Official = Entity & Node & {
  /** Other spellings and orders of the name that releases use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Officials of other countries met, most often first. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The country served; null for an organisation's official, or where no release tells. */
  readonly country?: Maybe<Country>;
  /** Contacts they took part in, newest first. */
  readonly engagements: EngagementConnection;
  /** Global id, "official:kh-prak-sokhonn": country and the parts of the name in alphabetical order. */
  readonly id: Scalars['ID']['output'];
  /** What people have decided on any of its sightings, newest first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name in the spelling that most releases use, or the one that stands by a judgement. */
  readonly name: Scalars['String']['output'];
  /** Posts that releases show them in, in order of first sight. */
  readonly posts: ReadonlyArray<Post>;
  /** What stands with them in the same releases, by number of releases. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** Releases that name them, newest first. */
  readonly releases: ReleaseConnection;
  /** The forms of the name that are grouped in this official, in order of their ids. */
  readonly sightings: ReadonlyArray<Sighting>;
  /** What they said, newest first. */
  readonly statements: StatementConnection;
  /** How many releases named them, over time; releases of unknown day are not in it. */
  readonly timeline: ReadonlyArray<TimePoint>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialCounterpartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialPostsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who spoke or acted for a country or an organisation. */
export type OfficialTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};

/** A page of officials. */
export type OfficialConnection = {
  /** The officials with their cursors. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The officials. */
  readonly nodes: ReadonlyArray<Official>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An official in a list. */
export type OfficialEdge = {
  /** Their place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The official. */
  readonly node: Official;
};

/** An official's part in a relation. */
export type OfficialShare = {
  /** Number of contacts they took part in. */
  readonly engagements: Scalars['Int']['output'];
  /** Who. */
  readonly official: Official;
};

/** An organisation, grouping, body or initiative. */
export type Organization = Entity & Node & {
  /** Global id, "organization:ASEAN". */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** Its member states; empty where it has none or the list is not kept here. */
  readonly members: ReadonlyArray<Country>;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** What stands with it in the same releases, by number of releases. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** The country pairs on which releases report that name it, most often first. */
  readonly relations: ReadonlyArray<RelationShare>;
  /** Releases that name it, newest first. */
  readonly releases: ReleaseConnection;
  /** How many releases named it, over time; releases of unknown day are not in it. */
  readonly timeline: ReadonlyArray<TimePoint>;
};


/** An organisation, grouping, body or initiative. */
export type OrganizationRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** An organisation, grouping, body or initiative. */
export type OrganizationRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** An organisation, grouping, body or initiative. */
export type OrganizationReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, grouping, body or initiative. */
export type OrganizationTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};

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

/** Where a page stands in its list. */
export type PageInfo = {
  /** Cursor of the last item, to go on after; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before: this page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An official's part in an engagement. */
export type Participant = {
  /** For which country. */
  readonly country?: Maybe<Country>;
  /** Who. */
  readonly official: Official;
  /** The posts that the accounts give them. */
  readonly posts: ReadonlyArray<Scalars['String']['output']>;
};

/** Who makes a statement, or to whom it is made. */
export type Party = Country | Organization;

/** A way through the graph: nodes, and what links each to the next. */
export type Path = {
  /** The links, one fewer than the nodes: the first of them joins the first node to the second. */
  readonly links: ReadonlyArray<PathLink>;
  /** The nodes, from the first of the two ends to the second. */
  readonly nodes: ReadonlyArray<PathNode>;
};

/** A link of a path: between a release and what it names or reports, or between an engagement and who took part in it. */
export type PathLink = {
  /**
   * Words that show it: the first that name the thing, or those that tell of the engagement; null where a supplied reading
   * does not say which words do.
   */
  readonly evidence?: Maybe<Evidence>;
  /**
   * "names" for a country, official or organisation that a release names, "covers" for its sectors, "raises" for its issues,
   * "reports" for its engagements; "took part" for the officials and countries of an engagement.
   */
  readonly label: Scalars['String']['output'];
  /**
   * The weight of the engagement's type in strength, without its sign; 1 where a release names something. Half of it where one
   * end is a country or a sector, which have a part in so much.
   */
  readonly weight: Scalars['Float']['output'];
};

/** What a path leads through. */
export type PathNode = Country | Engagement | Issue | Official | Organization | Release | Sector;

/** Days from and to, both included; an end left out is open. */
export type Period = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Two officials who may be one, for a person to decide. */
export type PossibleDuplicate = {
  /** How likely they are one, 0 to 1. */
  readonly likelihood: Scalars['Float']['output'];
  /** The two. */
  readonly officials: ReadonlyArray<Official>;
  /** What speaks for it and against it. */
  readonly reason: Scalars['String']['output'];
};

/** An office as releases show it held: an interval of observation, not of appointment. */
export type Post = {
  /** The country served in it. */
  readonly country?: Maybe<Country>;
  /** The words that show it, newest release first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Day of the first release that shows it held. */
  readonly firstSeen: Scalars['Date']['output'];
  /** Day of the last release that shows it held. */
  readonly lastSeen: Scalars['Date']['output'];
  /** The organisation served in it. */
  readonly organization?: Maybe<Organization>;
  /** The post in the words of the releases. */
  readonly title: Scalars['String']['output'];
};


/** An office as releases show it held: an interval of observation, not of appointment. */
export type PostEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An issuing body. */
export type Publisher = {
  /** The state it is an organ of; null if unknown, or for the European Union. */
  readonly country?: Maybe<Country>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What can be asked. */
export type Query = {
  /** Where the releases come from, in order of id. */
  readonly collections: ReadonlyArray<Collection>;
  /** Countries that the releases name, in order of their codes. */
  readonly countries: ReadonlyArray<Country>;
  /** A country by its code, whether or not releases name it. */
  readonly country?: Maybe<Country>;
  /** An engagement by id. */
  readonly engagement?: Maybe<Engagement>;
  /** Engagements, newest first. */
  readonly engagements: EngagementConnection;
  /** An issue by id. */
  readonly issue?: Maybe<Issue>;
  /** All issues that readings know, in the order of the reference data. */
  readonly issues: ReadonlyArray<Issue>;
  /** What people have decided on officials, newest first. */
  readonly judgements: JudgementConnection;
  /**
   * What surrounds something that releases name, heaviest first: what stands with it in the same releases, what stands with
   * that, and so on. Of each step, the ten heaviest are looked around further, each in the newest months in which at least a
   * thousand releases name it. Empty if nothing has the id.
   */
  readonly neighbourhood: Subgraph;
  /** The network of countries: one link a relation, strongest first. */
  readonly network: Subgraph;
  /** The node of an id; null if there is none. */
  readonly node?: Maybe<Node>;
  /** The nodes of up to 200 ids, in their order; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An official by id, their own or that of a sighting; the parts of the name may stand in any order. */
  readonly official?: Maybe<Official>;
  /** Officials by name. */
  readonly officials: OfficialConnection;
  /** An organisation by id. */
  readonly organization?: Maybe<Organization>;
  /** All organisations that readings know, in the order of the reference data. */
  readonly organizations: ReadonlyArray<Organization>;
  /**
   * The shortest ways between two nodes, through releases and engagements; all have the same, least number of links. Those
   * whose links weigh most come first, then those of the newest releases and engagements, then in order of ids. What two
   * nodes have in common is always found; on longer ways, a node is left by way of its 100 newest releases and its 100 newest
   * engagements, and each step goes on from 200 nodes at most, those to which most ways lead. Empty if there is no way, or
   * nothing has one of the ids.
   */
  readonly paths: ReadonlyArray<Path>;
  /** Officials who may be one, for a person to decide; likeliest first. */
  readonly possibleDuplicates: ReadonlyArray<PossibleDuplicate>;
  /**
   * What would be read from a release; stores nothing. A text needs no token; the `url` of one needs a token, of either scope.
   * The release stands in a graph of its own, which holds nothing else: whatever is asked of it, and of what it leads to, is
   * answered from this one text. One preview a request.
   */
  readonly preview: Release;
  /** The relation of two countries, in either order; null if no release shows any. */
  readonly relation?: Maybe<Relation>;
  /** Relations with a contact or a statement. */
  readonly relations: RelationConnection;
  /** A release by id. */
  readonly release?: Maybe<Release>;
  /** Releases. */
  readonly releases: ReleaseConnection;
  /**
   * Releases by full text; countries, officials, organisations, sectors and issues by name. Best matches first. Where no name
   * matches as it is written, those with a letter wrong are found (two in a word of eight letters or more); of an official's
   * name one word may be wrong, behind its beginning.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** A sector by id. */
  readonly sector?: Maybe<Sector>;
  /** The sectors without a broader one, or all, in the order of the reference data. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Statements, newest first. */
  readonly statements: StatementConnection;
  /** How much is in the graph. */
  readonly summary: Summary;
};


/** What can be asked. */
export type QueryCountriesArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** What can be asked. */
export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** What can be asked. */
export type QueryNetworkArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minEngagements?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPossibleDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPreviewArgs = {
  release: ReleaseInput;
};


/** What can be asked. */
export type QueryRelationArgs = {
  between: ReadonlyArray<Scalars['CountryCode']['input']>;
};


/** What can be asked. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** What can be asked. */
export type QueryReleaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReleaseOrder>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySectorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySectorsArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What stands with an entity in the same releases. */
export type RelatedEntity = {
  /** The other entity. */
  readonly entity: Entity;
  /** Day of the newest of them. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Number of releases that name both. */
  readonly releases: Scalars['Int']['output'];
};

/** The bilateral relation of two countries, as the releases show it. */
export type Relation = Node & {
  /** In alphabetical order of their codes. */
  readonly countries: ReadonlyArray<Country>;
  /** Number of contacts by type, most first; types without any are left out. */
  readonly engagementCounts: ReadonlyArray<EngagementCount>;
  /** Its contacts, newest first. */
  readonly engagements: EngagementConnection;
  /** Day of the first contact. */
  readonly firstContact?: Maybe<Scalars['Date']['output']>;
  /** Global id, "relation:KH-US". */
  readonly id: Scalars['ID']['output'];
  /** Issues of the releases that report on it, by number of releases. */
  readonly issues: ReadonlyArray<IssueShare>;
  /** Day of the last contact. */
  readonly lastContact?: Maybe<Scalars['Date']['output']>;
  /** Officials who took part in its engagements, most often first. */
  readonly officials: ReadonlyArray<OfficialShare>;
  /** Releases that report a contact or a statement of it, newest first. */
  readonly releases: ReleaseConnection;
  /** Sectors of the releases that report on it, by number of releases. */
  readonly sectors: ReadonlyArray<SectorShare>;
  /** What one said towards the other, or both together, newest first. */
  readonly statements: StatementConnection;
  /**
   * Sum over engagements of the type's weight, halved for every `halfLife` days of age on the day `on`
   * (the day of the newest release if left out). At the default half-life, from 2020 on, it is kept as a total, in which each
   * engagement is rounded by less than a millionth.
   */
  readonly strength: Scalars['Float']['output'];
  /** The engagements that make up `strength`, greatest contribution first; the contributions of all of them sum to it. */
  readonly strengthParts: StrengthPartConnection;
  /** The relation over time; what has no known day is not in it. */
  readonly timeline: ReadonlyArray<RelationPoint>;
  /** Mean score of the statements made between the two, -10 to 10; null without statements. */
  readonly tone?: Maybe<Scalars['Float']['output']>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationEngagementCountsArgs = {
  period?: InputMaybe<Period>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationSectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationStrengthArgs = {
  halfLife?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationStrengthPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  halfLife?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};


/** The bilateral relation of two countries, as the releases show it. */
export type RelationToneArgs = {
  period?: InputMaybe<Period>;
};

/** A page of relations. */
export type RelationConnection = {
  /** The relations with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The relations. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation in its list. */
export type RelationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** Which relations: every part that is given must hold. */
export type RelationFilter = {
  /** One of the two is among these. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Some release that reports on it raises one of these issues, or covers one of the `sectors`. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Has at least this many contacts. */
  readonly minEngagements?: InputMaybe<Scalars['Int']['input']>;
  /** Has a contact on these days. */
  readonly period?: InputMaybe<Period>;
  /** Some release that reports on it covers one of these sectors (or narrower ones), or raises one of the `issues`. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Orders of relations, greatest first. */
export type RelationOrder =
  /** Number of contacts; where the filter has a period, of those within it. */
  | 'ENGAGEMENTS'
  /** Day of the last contact. */
  | 'LAST_CONTACT'
  /** Strength at the default half-life. */
  | 'STRENGTH'
  /** Mean score of statements; those without any last. */
  | 'TONE';

/** `share` is the releases that name both countries as a part of all releases of that span: a busier source is not a closer tie. */
export type RelationPoint = {
  /** Number of contacts. */
  readonly engagements: Scalars['Int']['output'];
  /** Number of releases that name both countries. */
  readonly releases: Scalars['Int']['output'];
  /** Releases that name both countries as a part of all, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** First day of the span. */
  readonly start: Scalars['Date']['output'];
  /** Number of statements between the two. */
  readonly statements: Scalars['Int']['output'];
  /** Mean score of those statements, -10 to 10; null without any. */
  readonly tone?: Maybe<Scalars['Float']['output']>;
};

/** A relation's part in a sector. */
export type RelationShare = {
  /** The relation. */
  readonly relation: Relation;
  /** Number of releases. */
  readonly releases: Scalars['Int']['output'];
};

/** A document as published. */
export type Release = Node & {
  /** Every web address it was found at, the first one first: the same words on another page are the same release. */
  readonly addresses: ReadonlyArray<Scalars['String']['output']>;
  /** The collection it came with: "demonstration", a configured source's id, or "uploads". */
  readonly collection: Scalars['String']['output'];
  /** Countries it names, in order of their codes. */
  readonly countries: ReadonlyArray<Country>;
  /** Contacts it reports or announces, in the order of the text. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Where `releaseIngested` goes on after this release; null for a release that it did not bring. */
  readonly followCursor?: Maybe<Scalars['String']['output']>;
  /** Global id; the same release has the same id wherever it is ingested. */
  readonly id: Scalars['ID']['output'];
  /** When it was last written to the graph. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** City of issue, if the release tells. */
  readonly issuedAt?: Maybe<Scalars['String']['output']>;
  /** Day of issue, if the release tells. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Issues it raises, in order of their ids. */
  readonly issues: ReadonlyArray<Issue>;
  /** What sort of document it is. */
  readonly kind: ReleaseKind;
  /** BCP 47 tag, "en"; "und" if it cannot be told. */
  readonly language: Scalars['String']['output'];
  /** Every mention, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Officials it names, in order of their ids. */
  readonly officials: ReadonlyArray<Official>;
  /** Organisations it names, in order of their ids. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Who issued it. */
  readonly publisher: Publisher;
  /** Who read it: this program's reader and its version, or the person or program that supplied the reading. */
  readonly readBy: Scalars['String']['output'];
  /**
   * What it said before it was corrected, newest first: each version that stood under its id, or at its address, until another
   * title, text or day took its place. The id that a version had leads to the release as it stands now.
   */
  readonly revisions: RevisionConnection;
  /** Sectors it covers, in order of their ids. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Address of the page it was found on first. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** Statements it quotes or reports, in the order of the text. */
  readonly statements: ReadonlyArray<Statement>;
  /** The normalised text that all offsets refer to. */
  readonly text: Scalars['String']['output'];
  /** Its headline. */
  readonly title: Scalars['String']['output'];
};


/** A document as published. */
export type ReleaseMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** A document as published. */
export type ReleaseRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of releases. */
export type ReleaseConnection = {
  /** The releases with their cursors. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The releases. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A release in its list. */
export type ReleaseEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** Which releases: every part that is given must hold. */
export type ReleaseFilter = {
  /** Came with one of these collections. */
  readonly collections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names all of these. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Reports a contact of one of these types. */
  readonly engagementTypes?: InputMaybe<ReadonlyArray<EngagementType>>;
  /** Raises all of these issues. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ReleaseKind>>;
  /** Is in one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names all of these officials. */
  readonly officials?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Names all of these organisations. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Their days. */
  readonly period?: InputMaybe<Period>;
  /** Issued by an organ of one of these; EU for the European Union. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Covers all of these sectors, or narrower ones. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Full-text query over title and text: words, "phrases", prefix*, AND, OR, NOT. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A release to read: its `text` or its `url`, one of the two. */
export type ReleaseInput = {
  /** Day of issue, where the release does not tell. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whose organ issued it, where the release does not tell; EU for the European Union. */
  readonly publisher?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The text as published, with its letterhead; 2 MB at most. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * The http or https address of its page or file (HTML, PDF, DOCX, e-mail, text), on the public internet; 10 MB at most. It is
   * fetched as its site's robots.txt allows. Where that fails, `extensions.reason` of the BAD_USER_INPUT says why: BAD_ADDRESS,
   * FORBIDDEN_ADDRESS, FORBIDDEN_BY_ROBOTS, REFUSED, GONE, TOO_LARGE, TOO_SLOW, TOO_MANY_REDIRECTS, FAILED, BUSY (try again
   * soon), SWITCHED_OFF (this server fetches nothing); or, of the document, EMPTY, UNKNOWN_FORMAT, DAMAGED, ENCRYPTED, NO_TEXT,
   * TOO_DEEP. A page of several releases is refused, too, since it would be left open which is meant.
   */
  readonly url?: InputMaybe<Scalars['String']['input']>;
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

/** Orders of releases. */
export type ReleaseOrder =
  /** Newest day first. */
  | 'NEWEST'
  /** Oldest day first. */
  | 'OLDEST'
  /** Those whose title alone matches `text` first, then the rest, each newest first; without `text` as NEWEST. */
  | 'RELEVANCE';

/** A version of a release that a correction has replaced. Another reading of the same words is none. */
export type Revision = {
  /**
   * What the version that followed made of its text, in the order of the text. Where the two have little in common, one run that
   * was removed and one that was added.
   */
  readonly changes: ReadonlyArray<TextChange>;
  /** SHA-256 of the JSON array of title, text and day of issue: equal digests say the same. */
  readonly digest: Scalars['String']['output'];
  /** Day of issue that it told then. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** When this version was first kept. */
  readonly readAt: Scalars['DateTime']['output'];
  /** When another took its place. */
  readonly replacedAt: Scalars['DateTime']['output'];
  /** Its text then, normalised. */
  readonly text: Scalars['String']['output'];
  /** Its headline then. */
  readonly title: Scalars['String']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  /** The revisions with their cursors. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The revisions. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A revision in its list. */
export type RevisionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** Something found. */
export type SearchHit = {
  /** The match itself: from the first to the last of the words that stand together; null where `snippet` is. */
  readonly evidence?: Maybe<Evidence>;
  /** What. */
  readonly node: SearchResult;
  /** How well it matches, 0 to 1; hits come in this order. Above 0.45, a name matches as it is written. */
  readonly score: Scalars['Float']['output'];
  /** The words of a release around a match; null for other kinds, and where only the title matches. */
  readonly snippet?: Maybe<Scalars['String']['output']>;
};

/** Kinds of what a search can find. */
export type SearchKind =
  /** Countries, by name or code. */
  | 'COUNTRY'
  /** Issues, by name. */
  | 'ISSUE'
  /** Officials, by name. */
  | 'OFFICIAL'
  /** Organisations, by name or acronym. */
  | 'ORGANIZATION'
  /** Releases, by full text. */
  | 'RELEASE'
  /** Sectors, by name. */
  | 'SECTOR';

/** What a search can find. */
export type SearchResult = Country | Issue | Official | Organization | Release | Sector;

/** A field of bilateral cooperation. A filter by a sector takes in its narrower sectors. */
export type Sector = Entity & Node & {
  /** The sector it is a part of. */
  readonly broader?: Maybe<Sector>;
  /** OECD DAC CRS purpose code, where one fits. */
  readonly dacCode?: Maybe<Scalars['String']['output']>;
  /** Global id, "sector:trade". */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The sectors that are parts of it. */
  readonly narrower: ReadonlyArray<Sector>;
  /** What stands in the releases that name this very sector, by number of releases. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** The country pairs that work on it (or on a narrower one), most often first. */
  readonly relations: ReadonlyArray<RelationShare>;
  /** Releases that cover it or a narrower one, newest first. */
  readonly releases: ReleaseConnection;
  /** How many releases named this very sector, over time; releases of unknown day are not in it. */
  readonly timeline: ReadonlyArray<TimePoint>;
};


/** A field of bilateral cooperation. A filter by a sector takes in its narrower sectors. */
export type SectorRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<Period>;
};


/** A field of bilateral cooperation. A filter by a sector takes in its narrower sectors. */
export type SectorRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** A field of bilateral cooperation. A filter by a sector takes in its narrower sectors. */
export type SectorReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of bilateral cooperation. A filter by a sector takes in its narrower sectors. */
export type SectorTimelineArgs = {
  interval?: InputMaybe<Interval>;
  period?: InputMaybe<Period>;
};

/** A sector's part in a relation. */
export type SectorShare = {
  /** Day of the first of them. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Day of the last of them. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Number of releases. */
  readonly releases: Scalars['Int']['output'];
  /** The sector. */
  readonly sector: Sector;
};

/** An official under one form of the name: what releases show, before it is known who is who. */
export type Sighting = {
  /** The country that releases give with it. */
  readonly country?: Maybe<Country>;
  /** Global id of the form, "official:kh-prak-sokhonn"; it leads to the official that it is grouped in, and judgements take it. */
  readonly id: Scalars['ID']['output'];
  /** Spellings of the form, in alphabetical order. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Titles of posts that releases give with it, in alphabetical order. */
  readonly posts: ReadonlyArray<Scalars['String']['output']>;
};

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

/** A diplomatic act in words: who does what towards whom, on what. */
export type Statement = Node & {
  /** What is done with the words. */
  readonly act: SpeechAct;
  /** The contact it was made in. */
  readonly engagement?: Maybe<Engagement>;
  /** The words that make it. */
  readonly evidence: Evidence;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The day of the engagement it was made in, else of the release. */
  readonly madeOn?: Maybe<Scalars['Date']['output']>;
  /** -10 (hostile) to 10 (cooperative), by act. */
  readonly score: Scalars['Float']['output'];
  /** One party, or all of them where both sides act. */
  readonly sides: ReadonlyArray<Party>;
  /** The official who speaks; null for a government or both sides. */
  readonly speaker?: Maybe<Official>;
  /** To whom. */
  readonly target?: Maybe<Party>;
  /** On what. */
  readonly topics: ReadonlyArray<Topic>;
};

/** A page of statements. */
export type StatementConnection = {
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in its list. */
export type StatementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Which statements: every part that is given must hold. */
export type StatementFilter = {
  /** Is one of these acts. */
  readonly acts?: InputMaybe<ReadonlyArray<SpeechAct>>;
  /** Their days. */
  readonly period?: InputMaybe<Period>;
  /** Made by one of these countries or organisations, alone or with others. */
  readonly sides?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made to one of these countries or organisations. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On one of these sectors (or narrower ones), issues or organisations. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What one engagement adds to a relation's strength. */
export type StrengthPart = {
  /** The weight, halved for every half-life of age. */
  readonly contribution: Scalars['Float']['output'];
  /** The engagement. */
  readonly engagement: Engagement;
  /** Weight of its type. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of the parts of a strength. */
export type StrengthPartConnection = {
  /** The parts with their cursors. */
  readonly edges: ReadonlyArray<StrengthPartEdge>;
  /** The parts. */
  readonly nodes: ReadonlyArray<StrengthPart>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A part of a strength in its list. */
export type StrengthPartEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The part. */
  readonly node: StrengthPart;
};

/** Part of the graph, to draw. */
export type Subgraph = {
  /** Its links, heaviest first, then in order of the ids of their ends; each joins two of the nodes. */
  readonly links: ReadonlyArray<SubgraphLink>;
  /** Its nodes, heaviest first, then in order of their ids. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
};

/** A link of a part of the graph; it has no direction. */
export type SubgraphLink = {
  /** What links the two: "relation" in a network, "named together" in a neighbourhood. */
  readonly label: Scalars['String']['output'];
  /** Id of the end that comes first in order of ids. */
  readonly source: Scalars['ID']['output'];
  /** Id of the other end. */
  readonly target: Scalars['ID']['output'];
  /**
   * In a network: the strength of the relation, as `Relation.strength` has it at the default half-life, from the contacts of
   * the period alone, on its last day or, if that is earlier, the day of the newest release. Below 0 where protests outweigh
   * the rest. Sums are kept in thousandths of a weight of 2010: what lies long before is too light to count.
   * In a neighbourhood: how many of the releases looked at name both; around the centre, all of the period are.
   */
  readonly weight: Scalars['Float']['output'];
};

/** A node of a part of the graph. */
export type SubgraphNode = {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly label: Scalars['String']['output'];
  /**
   * In a network: the sum of the weights of its links there. In a neighbourhood: of the centre, how many releases name it; of
   * another, how many releases the weakest link of the strongest way from the centre to it stands for.
   */
  readonly weight: Scalars['Float']['output'];
};

/** What can be followed, over WebSocket at the same address, in the protocol `graphql-transport-ws`. */
export type Subscription = {
  /**
   * Each release as it is taken in or revised, whichever server of the same store does it; in the order of writing. One that is
   * taken in while nobody is connected is not lost: `after` goes on where a client was.
   */
  readonly releaseIngested: Release;
};


/** What can be followed, over WebSocket at the same address, in the protocol `graphql-transport-ws`. */
export type SubscriptionReleaseIngestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseFilter>;
};

/** How much is in the graph. */
export type Summary = {
  /** Number of countries that releases name. */
  readonly countries: Scalars['Int']['output'];
  /** Number of contacts. */
  readonly engagements: Scalars['Int']['output'];
  /** Day of the oldest release. */
  readonly firstRelease?: Maybe<Scalars['Date']['output']>;
  /** Day of the newest release. */
  readonly lastRelease?: Maybe<Scalars['Date']['output']>;
  /** Number of officials. */
  readonly officials: Scalars['Int']['output'];
  /** Number of relations with a contact or a statement. */
  readonly relations: Scalars['Int']['output'];
  /** Number of releases. */
  readonly releases: Scalars['Int']['output'];
  /** Number of statements. */
  readonly statements: Scalars['Int']['output'];
};

/** A run of words by which a text differs from the one that followed it. */
export type TextChange = {
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** Whether the words went or came. */
  readonly kind: TextChangeKind;
  /** Offset of the first character: in this version's text of what was removed, in that of the one that followed of what was added. */
  readonly start: Scalars['Int']['output'];
  /** The very words. */
  readonly text: Scalars['String']['output'];
};

/** What a correction does to words. */
export type TextChangeKind =
  /** They stand in the text that followed, and not in this one. */
  | 'ADDED'
  /** They stand in this text, and not in the one that followed. */
  | 'REMOVED';

/** One span of a timeline. */
export type TimePoint = {
  /** Number of releases. */
  readonly count: Scalars['Int']['output'];
  /** First day of the span. */
  readonly start: Scalars['Date']['output'];
};

/** What a statement is on. */
export type Topic = Issue | Organization | Sector;

/** What can be decided on officials. */
export type Verdict =
  /** No two of them are one person. */
  | 'DIFFERENT'
  /** They are one person. */
  | 'SAME';

/** Somebody to whom accounts of an engagement give words. */
export type Voice = {
  /** For whom they speak. */
  readonly sides: ReadonlyArray<Party>;
  /** The official; null where the accounts name the sides alone. */
  readonly speaker?: Maybe<Official>;
  /** What each account lets them say, in the order of the accounts and of their texts. */
  readonly statements: ReadonlyArray<Statement>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( CountrySource )
    | ( OrganizationSource )
  ;
  PathNode:
    | ( CountrySource )
    | ( EngagementSource )
    | ( IssueSource )
    | ( OfficialSource )
    | ( OrganizationSource )
    | ( ReleaseSource )
    | ( SectorSource )
  ;
  SearchResult:
    | ( CountrySource )
    | ( IssueSource )
    | ( OfficialSource )
    | ( OrganizationSource )
    | ( ReleaseSource )
    | ( SectorSource )
  ;
  Topic:
    | ( IssueSource )
    | ( OrganizationSource )
    | ( SectorSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( CountrySource )
    | ( IssueSource )
    | ( OfficialSource )
    | ( OrganizationSource )
    | ( SectorSource )
  ;
  Node:
    | ( CountrySource )
    | ( EngagementSource )
    | ( IssueSource )
    | ( JudgementSource )
    | ( OfficialSource )
    | ( OrganizationSource )
    | ( RelationSource )
    | ( ReleaseSource )
    | ( SectorSource )
    | ( StatementSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountSource>;
  AccountTopics: ResolverTypeWrapper<AccountTopicsSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Collection: ResolverTypeWrapper<Collection>;
  ComparedPoint: ResolverTypeWrapper<Omit<ComparedPoint, 'statements'> & { statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  Comparison: ResolverTypeWrapper<ComparisonSource>;
  Counterpart: ResolverTypeWrapper<Omit<Counterpart, 'official'> & { official: ResolversTypes['Official'] }>;
  Country: ResolverTypeWrapper<CountrySource>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Engagement: ResolverTypeWrapper<EngagementSource>;
  EngagementConnection: ResolverTypeWrapper<EngagementConnectionSource>;
  EngagementCount: ResolverTypeWrapper<EngagementCount>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  EngagementFilter: EngagementFilter;
  EngagementType: EngagementType;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: EntityKind;
  Evidence: ResolverTypeWrapper<EvidenceSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestOutcome: IngestOutcome;
  IngestPayload: ResolverTypeWrapper<Omit<IngestPayload, 'release'> & { release: ResolversTypes['Release'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: Interval;
  Issue: ResolverTypeWrapper<IssueSource>;
  IssueShare: ResolverTypeWrapper<Omit<IssueShare, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  Judgement: ResolverTypeWrapper<JudgementSource>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnectionSource>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  Mention: ResolverTypeWrapper<MentionSource>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Official: ResolverTypeWrapper<OfficialSource>;
  OfficialConnection: ResolverTypeWrapper<OfficialConnectionSource>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialShare: ResolverTypeWrapper<Omit<OfficialShare, 'official'> & { official: ResolversTypes['Official'] }>;
  Organization: ResolverTypeWrapper<OrganizationSource>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ParticipantSource>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Path: ResolverTypeWrapper<PathSource>;
  PathLink: ResolverTypeWrapper<PathLinkSource>;
  PathNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathNode']>;
  Period: Period;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateSource>;
  Post: ResolverTypeWrapper<PostSource>;
  Publisher: ResolverTypeWrapper<PublisherSource>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedEntity: ResolverTypeWrapper<Omit<RelatedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Relation: ResolverTypeWrapper<RelationSource>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionSource>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  RelationPoint: ResolverTypeWrapper<RelationPoint>;
  RelationShare: ResolverTypeWrapper<Omit<RelationShare, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  Release: ResolverTypeWrapper<ReleaseSource>;
  ReleaseConnection: ResolverTypeWrapper<ReleaseConnectionSource>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  ReleaseFilter: ReleaseFilter;
  ReleaseInput: ReleaseInput;
  ReleaseKind: ReleaseKind;
  ReleaseOrder: ReleaseOrder;
  Revision: ResolverTypeWrapper<RevisionSource>;
  RevisionConnection: ResolverTypeWrapper<RevisionConnectionSource>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitSource>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Sector: ResolverTypeWrapper<SectorSource>;
  SectorShare: ResolverTypeWrapper<Omit<SectorShare, 'sector'> & { sector: ResolversTypes['Sector'] }>;
  Sighting: ResolverTypeWrapper<SightingSource>;
  SpeechAct: SpeechAct;
  Statement: ResolverTypeWrapper<StatementSource>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionSource>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StrengthPart: ResolverTypeWrapper<StrengthPartSource>;
  StrengthPartConnection: ResolverTypeWrapper<StrengthPartConnectionSource>;
  StrengthPartEdge: ResolverTypeWrapper<Omit<StrengthPartEdge, 'node'> & { node: ResolversTypes['StrengthPart'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Subgraph>;
  SubgraphLink: ResolverTypeWrapper<SubgraphLink>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNode>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Summary: ResolverTypeWrapper<Summary>;
  TextChange: ResolverTypeWrapper<TextChange>;
  TextChangeKind: TextChangeKind;
  TimePoint: ResolverTypeWrapper<TimePoint>;
  Topic: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Topic']>;
  Verdict: Verdict;
  Voice: ResolverTypeWrapper<VoiceSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountSource;
  AccountTopics: AccountTopicsSource;
  Boolean: Scalars['Boolean']['output'];
  Collection: Collection;
  ComparedPoint: Omit<ComparedPoint, 'statements'> & { statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  Comparison: ComparisonSource;
  Counterpart: Omit<Counterpart, 'official'> & { official: ResolversParentTypes['Official'] };
  Country: CountrySource;
  CountryCode: Scalars['CountryCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Engagement: EngagementSource;
  EngagementConnection: EngagementConnectionSource;
  EngagementCount: EngagementCount;
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  EngagementFilter: EngagementFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Evidence: EvidenceSource;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IngestPayload: Omit<IngestPayload, 'release'> & { release: ResolversParentTypes['Release'] };
  Int: Scalars['Int']['output'];
  Issue: IssueSource;
  IssueShare: Omit<IssueShare, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  Judgement: JudgementSource;
  JudgementConnection: JudgementConnectionSource;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  Mention: MentionSource;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Official: OfficialSource;
  OfficialConnection: OfficialConnectionSource;
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialShare: Omit<OfficialShare, 'official'> & { official: ResolversParentTypes['Official'] };
  Organization: OrganizationSource;
  PageInfo: PageInfo;
  Participant: ParticipantSource;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Path: PathSource;
  PathLink: PathLinkSource;
  PathNode: ResolversUnionTypes<ResolversParentTypes>['PathNode'];
  Period: Period;
  PossibleDuplicate: PossibleDuplicateSource;
  Post: PostSource;
  Publisher: PublisherSource;
  Query: Record<PropertyKey, never>;
  RelatedEntity: Omit<RelatedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Relation: RelationSource;
  RelationConnection: RelationConnectionSource;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationFilter: RelationFilter;
  RelationPoint: RelationPoint;
  RelationShare: Omit<RelationShare, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  Release: ReleaseSource;
  ReleaseConnection: ReleaseConnectionSource;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  ReleaseFilter: ReleaseFilter;
  ReleaseInput: ReleaseInput;
  Revision: RevisionSource;
  RevisionConnection: RevisionConnectionSource;
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  SearchHit: SearchHitSource;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Sector: SectorSource;
  SectorShare: Omit<SectorShare, 'sector'> & { sector: ResolversParentTypes['Sector'] };
  Sighting: SightingSource;
  Statement: StatementSource;
  StatementConnection: StatementConnectionSource;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StrengthPart: StrengthPartSource;
  StrengthPartConnection: StrengthPartConnectionSource;
  StrengthPartEdge: Omit<StrengthPartEdge, 'node'> & { node: ResolversParentTypes['StrengthPart'] };
  String: Scalars['String']['output'];
  Subgraph: Subgraph;
  SubgraphLink: SubgraphLink;
  SubgraphNode: SubgraphNode;
  Subscription: Record<PropertyKey, never>;
  Summary: Summary;
  TextChange: TextChange;
  TimePoint: TimePoint;
  Topic: ResolversUnionTypes<ResolversParentTypes>['Topic'];
  Voice: VoiceSource;
};

export type AccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  onlyIssues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  onlySectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  onlyStatements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type AccountTopicsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountTopics'] = ResolversParentTypes['AccountTopics']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstRelease?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRelease?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedPointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedPoint'] = ResolversParentTypes['ComparedPoint']> = {
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  onlyTopics?: Resolver<ReadonlyArray<ResolversTypes['AccountTopics']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ComparedPoint']>, ParentType, ContextType>;
  sharedTopics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
};

export type CounterpartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<CountryEngagementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<CountryOfficialsArgs, 'first'>>;
  published?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<CountryPublishedArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<CountryRelatedArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<CountryRelationArgs, 'with'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'first' | 'orderBy'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<CountryReleasesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'first'>>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimePoint']>, ParentType, ContextType, RequireFields<CountryTimelineArgs, 'interval'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EngagementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EngagementType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EngagementCount'] = ResolversParentTypes['EngagementCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EngagementType'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Issue' | 'Official' | 'Organization' | 'Sector', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<IssueRelatedArgs, 'first'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationShare']>, ParentType, ContextType, RequireFields<IssueRelationsArgs, 'first'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<IssueReleasesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<IssueStatementsArgs, 'first'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimePoint']>, ParentType, ContextType, RequireFields<IssueTimelineArgs, 'interval'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueShare'] = ResolversParentTypes['IssueShare']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestRelease?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestReleaseArgs, 'release'>>;
  keepApart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'ids'>>;
  mergeOfficials?: Resolver<ResolversTypes['Official'], ParentType, ContextType, RequireFields<MutationMergeOfficialsArgs, 'ids'>>;
  removeRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveReleaseArgs, 'id'>>;
  undoJudgement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'id'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Country' | 'Engagement' | 'Issue' | 'Judgement' | 'Official' | 'Organization' | 'Relation' | 'Release' | 'Sector' | 'Statement', ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType, RequireFields<OfficialCounterpartsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<OfficialEngagementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<OfficialPostsArgs>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<OfficialRelatedArgs, 'first'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<OfficialReleasesArgs, 'first'>>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['Sighting']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OfficialStatementsArgs, 'first'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimePoint']>, ParentType, ContextType, RequireFields<OfficialTimelineArgs, 'interval'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OfficialShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfficialShare'] = ResolversParentTypes['OfficialShare']> = {
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<OrganizationRelatedArgs, 'first'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationShare']>, ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<OrganizationReleasesArgs, 'first'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimePoint']>, ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'interval'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['PathLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathNode']>, ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathNode'] = ResolversParentTypes['PathNode']> = {
  __resolveType: TypeResolveFn<'Country' | 'Engagement' | 'Issue' | 'Official' | 'Organization' | 'Release' | 'Sector', ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PostEvidenceArgs, 'first'>>;
  firstSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collections?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<QueryEngagementsArgs, 'first'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  network?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'first' | 'minEngagements'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'first'>>;
  preview?: Resolver<ResolversTypes['Release'], ParentType, ContextType, RequireFields<QueryPreviewArgs, 'release'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'between'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first' | 'orderBy'>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<QueryReleaseArgs, 'id'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'id'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorsArgs, 'all'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['Summary'], ParentType, ContextType>;
};

export type RelatedEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelatedEntity'] = ResolversParentTypes['RelatedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  engagementCounts?: Resolver<ReadonlyArray<ResolversTypes['EngagementCount']>, ParentType, ContextType, Partial<RelationEngagementCountsArgs>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<RelationEngagementsArgs, 'first'>>;
  firstContact?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['IssueShare']>, ParentType, ContextType, RequireFields<RelationIssuesArgs, 'first'>>;
  lastContact?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['OfficialShare']>, ParentType, ContextType, RequireFields<RelationOfficialsArgs, 'first'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<RelationReleasesArgs, 'first'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['SectorShare']>, ParentType, ContextType, RequireFields<RelationSectorsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<RelationStatementsArgs, 'first'>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<RelationStrengthArgs, 'halfLife'>>;
  strengthParts?: Resolver<ResolversTypes['StrengthPartConnection'], ParentType, ContextType, RequireFields<RelationStrengthPartsArgs, 'first' | 'halfLife'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['RelationPoint']>, ParentType, ContextType, RequireFields<RelationTimelineArgs, 'interval'>>;
  tone?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<RelationToneArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationPointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationPoint'] = ResolversParentTypes['RelationPoint']> = {
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tone?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RelationShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationShare'] = ResolversParentTypes['RelationShare']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  addresses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  followCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReleaseKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<ReleaseMentionsArgs>>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ReleaseRevisionsArgs, 'first'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TextChange']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Country' | 'Issue' | 'Official' | 'Organization' | 'Release' | 'Sector', ParentType, ContextType>;
};

export type SectorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  broader?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  dacCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<SectorRelatedArgs, 'first'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationShare']>, ParentType, ContextType, RequireFields<SectorRelationsArgs, 'first'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<SectorReleasesArgs, 'first'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimePoint']>, ParentType, ContextType, RequireFields<SectorTimelineArgs, 'interval'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SectorShare'] = ResolversParentTypes['SectorShare']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SightingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sighting'] = ResolversParentTypes['Sighting']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  act?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StrengthPartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StrengthPart'] = ResolversParentTypes['StrengthPart']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StrengthPartConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StrengthPartConnection'] = ResolversParentTypes['StrengthPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrengthPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StrengthPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrengthPartEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StrengthPartEdge'] = ResolversParentTypes['StrengthPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrengthPart'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['SubgraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
};

export type SubgraphLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphLink'] = ResolversParentTypes['SubgraphLink']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  releaseIngested?: SubscriptionResolver<ResolversTypes['Release'], "releaseIngested", ParentType, ContextType, Partial<SubscriptionReleaseIngestedArgs>>;
};

export type SummaryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary']> = {
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstRelease?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastRelease?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextChangeKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimePointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimePoint'] = ResolversParentTypes['TimePoint']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  __resolveType: TypeResolveFn<'Issue' | 'Organization' | 'Sector', ParentType, ContextType>;
};

export type VoiceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  sides?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountTopics?: AccountTopicsResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  ComparedPoint?: ComparedPointResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementCount?: EngagementCountResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueShare?: IssueShareResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficialShare?: OfficialShareResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedEntity?: RelatedEntityResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationPoint?: RelationPointResolvers<ContextType>;
  RelationShare?: RelationShareResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorShare?: SectorShareResolvers<ContextType>;
  Sighting?: SightingResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StrengthPart?: StrengthPartResolvers<ContextType>;
  StrengthPartConnection?: StrengthPartConnectionResolvers<ContextType>;
  StrengthPartEdge?: StrengthPartEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphLink?: SubgraphLinkResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  TimePoint?: TimePointResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
};


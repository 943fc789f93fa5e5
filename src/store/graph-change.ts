import type { Contribution } from '../model/contribution.ts';
import type { EngagementRecord, OfficialRecord } from '../model/graph-records.ts';
import type { Judgement, Resemblance, Sighted } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Revision } from '../model/revision.ts';

/** One change of the graph: what is taken away, then what is added; engagements and officials as they stand afterwards. */
export interface GraphChange {
  /** Releases whose whole contribution goes; unknown ids are passed over. */
  readonly remove: readonly NodeId[];
  readonly add: readonly Contribution[];
  /** Engagements that no longer exist. */
  readonly dropEngagements: readonly NodeId[];
  /** Engagements that are new or have changed; each of their reports is held by the store after `add`. */
  readonly putEngagements: readonly EngagementRecord[];
  readonly whoIsWho: IdentityChange;
  readonly history: HistoryChange;
}

/** What a change makes history. The history of a release goes with it, unless it is added again or has a successor. */
export interface HistoryChange {
  /** Releases that others have taken the place of: what is kept of them before goes over to those. */
  readonly successions: readonly Succession[];
  /** Versions that were replaced, each of a release that the store holds after `add`; those that are kept already stay. */
  readonly revisions: readonly Revision[];
}

/** The change that makes nothing history. */
export const NO_HISTORY: HistoryChange = { successions: [], revisions: [] };

/** One release takes the place of another, whose id leads to it from then on as far as a revision tells of it. */
export interface Succession {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** What a change does to who is who; those that are put are new or take the place of what stood under their ids. */
export interface IdentityChange {
  readonly dropSighted: readonly NodeId[];
  readonly putSighted: readonly Sighted[];
  /** Blocks that sighted officials stand in from now on, instead of those before. */
  readonly putBlocks: readonly SightedBlocks[];
  /** Pairs of sighted officials, each in order. */
  readonly dropResemblances: readonly (readonly [NodeId, NodeId])[];
  readonly putResemblances: readonly Resemblance[];
  /** Officials whom no release shows any more, or who are grouped in others. */
  readonly dropOfficials: readonly NodeId[];
  /** Officials that are new or have changed: each whom `add` shows is held by the store or put. */
  readonly putOfficials: readonly OfficialRecord[];
  readonly dropJudgements: readonly NodeId[];
  readonly putJudgements: readonly Judgement[];
}

/** The change that leaves everyone who they are. */
export const NOBODY_CHANGES: IdentityChange = {
  dropSighted: [],
  putSighted: [],
  putBlocks: [],
  dropResemblances: [],
  putResemblances: [],
  dropOfficials: [],
  putOfficials: [],
  dropJudgements: [],
  putJudgements: [],
};

/** Blocks of an index of names. */
export interface SightedBlocks {
  readonly sighted: NodeId;
  readonly blocks: readonly string[];
}

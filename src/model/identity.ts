import type { NodeId } from './node-id.ts';

/** Texts and in how many releases each stands, in code point order. */
export type Tallies = readonly (readonly [text: string, releases: number])[];

/**
 * An official under one form of the name, as all releases that use it show them. Readings speak of these; who is who
 * groups them into officials.
 */
export interface Sighted {
  /** Country and the parts of the name: what `officialId` gives. */
  readonly id: NodeId;
  /** The official that it is held to be: the id of one of those grouped with it. */
  readonly official: NodeId;
  readonly country: string | null;
  /** The name's spellings; at least one. */
  readonly names: Tallies;
  /** Titles of posts. */
  readonly posts: Tallies;
}

/** Two sighted officials whose names may be one person's, by their ids in order. */
export interface Resemblance {
  readonly a: NodeId;
  readonly b: NodeId;
  /** 0 to 1. */
  readonly likelihood: number;
  /** What speaks for and against it, in words for people. */
  readonly reasons: readonly string[];
  /** Whether a person is asked about it: the likeliest pair of two officials who are neither joined nor kept apart. */
  readonly open: boolean;
}

/** What a person has decided on officials: that they are one, or that no two of them are. */
export interface Judgement {
  readonly id: NodeId;
  readonly verdict: 'SAME' | 'DIFFERENT';
  /** Ids of sighted officials, two or more; of those that are the same, the name of the first stands. */
  readonly officials: readonly NodeId[];
  /** Name of the token or of the user of the command line. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string | null;
}

/** Two officials who may be one: what a person is asked about. */
export interface PossibleDuplicate {
  readonly officials: readonly [NodeId, NodeId];
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

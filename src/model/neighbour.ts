import type { IsoDate } from './date.ts';
import type { NodeId } from './node-id.ts';

/** What a node of the graph of releases and engagements is linked to. */
export interface Neighbour {
  readonly node: NodeId;
  /** The day that a release or an engagement is listed under; "" if unknown, and for what releases name. */
  readonly day: IsoDate | '';
  /** Of an engagement the weight of its type in strength, without its sign; 1 of all else. */
  readonly weight: number;
}

import type { IsoDate } from '../model/date.ts';
import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Following } from './following/follow-releases.ts';
import type { Graph } from './loaders.ts';

/** A release to read, as a client gives it: its text, or the address where it lies. */
export type ReleaseInput = TextInput | AddressInput;

/** A release as its text. */
export interface TextInput extends ReleaseHints {
  readonly text: string;
}

/** A release as the address of its page or file. */
export interface AddressInput extends ReleaseHints {
  readonly url: string;
}

/** What a client says of a release that does not tell it itself. */
interface ReleaseHints {
  /** Alpha-2 code or "EU"; null leaves it to the release. */
  readonly publisher: string | null;
  readonly issuedOn: IsoDate | null;
}

/** What somebody decides on officials, by the ids of their sightings. */
export type NewJudgement = Omit<Judgement, 'id' | 'at'>;

/** What became of a release that was to be taken in. */
export type IngestOutcome = 'CREATED' | 'REVISED' | 'UNCHANGED';

/**
 * What the API lets others do for it. Each throws an error named "InvalidReleaseError", "UnreadableDocumentError" or
 * "FetchError" when the client's release cannot be used, read or fetched; its message is shown, and its `reason` where it has
 * one. `signal` is aborted when the request's time is up.
 */
export interface Writing {
  /** Reads a release and writes it to the store. */
  ingest(input: ReleaseInput, signal: AbortSignal): Promise<{ releaseId: NodeId; outcome: IngestOutcome }>;
  /** Takes a release and what it brought away; false if there is none. */
  remove(id: NodeId, signal: AbortSignal): Promise<boolean>;
  /** Keeps what a caller has decided on officials; an error named "ImpossibleJudgementError" tells why it cannot be. */
  judge(judgement: NewJudgement): Promise<void>;
  /** Takes a judgement back; false if there is none. */
  undoJudgement(id: NodeId): Promise<boolean>;
  /** Reads a release into a scratch store that holds nothing else; the API closes it. */
  preview(input: ReleaseInput, signal: AbortSignal): Promise<{ store: GraphStore; releaseId: NodeId }>;
}

/** What a token allows; everything that is read here can be read without one. */
export type Scope = 'read' | 'write';

/** Who asks, as their token tells. */
export interface Caller {
  readonly name: string;
  readonly scope: Scope;
}

/** What resolvers share during one request. */
export interface ApiContext {
  /** Null without a token that is known. */
  readonly caller: Caller | null;
  /** The main store's graph, as it stands when the request comes in. */
  readonly graph: Graph;
  /** The same graph with nothing remembered: for what is read after a write. */
  freshGraph(): Graph;
  /** The graph of a scratch store, which is closed when the request ends. */
  scratchGraph(store: GraphStore): Graph;
  readonly writing: Writing;
  /** Follows what is written to the main store. */
  readonly following: Following;
  /** Aborted when the request's time is up. */
  readonly signal: AbortSignal;
}

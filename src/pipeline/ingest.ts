import { mapAhead } from '../common/map-ahead.ts';
import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Revision } from '../model/revision.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Input } from './find-inputs.ts';
import type { Incoming, IngestGround } from './incoming.ts';
import { ingestReleases } from './ingest-batch.ts';
import { keepRevisions } from './keep-revisions.ts';
import { keepJudgements } from './judge.ts';

/** What became of the releases of a run. */
export interface IngestReport {
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Judgements that came with the releases and were not held before. */
  readonly judgements: number;
  readonly failures: readonly IngestFailure[];
}

/** A release that could not be used, and why. */
export interface IngestFailure {
  readonly name: string;
  readonly reason: string;
}

/** Called after each batch with the totals so far. */
export type IngestProgress = (report: IngestReport) => void;

/** How much a batch has at most. */
interface BatchLimits {
  readonly releases: number;
  /** Characters of their texts and readings: what they take in memory goes by these. */
  readonly characters: number;
}

/** Rows of a batch lie all over the store: the more of them are written at once, the fewer parts of it are written twice, and the more memory it takes. */
const LIMITS: Readonly<Record<GraphStore['kind'], BatchLimits>> = {
  sqlite: { releases: 4000, characters: 11_000_000 },
  neo4j: { releases: 1000, characters: 8_000_000 },
};
/** Characters of a reading that is not written out yet, for each of its text. */
const READING_TO_TEXT = 4;
/** Releases of the first batch; each may have twice as many as the one before, so that what writes soon has something to write. */
const FIRST_RELEASES = 125;

/**
 * Reads and keeps releases in batches, in their order. One that cannot be used is a line in the report and the run goes
 * on; a store that fails ends it: whole batches are kept, nothing half written, and the same run again passes over them.
 * Up to `ahead` inputs are loaded at once.
 */
export async function ingest(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  ground: IngestGround,
  onProgress: IngestProgress = () => undefined,
  ahead = 1,
): Promise<IngestReport> {
  const counts = { CREATED: 0, REVISED: 0, UNCHANGED: 0 };
  const failures: IngestFailure[] = [];
  let judgements = 0;
  const report = () => ({
    created: counts.CREATED,
    revised: counts.REVISED,
    unchanged: counts.UNCHANGED,
    judgements,
    failures,
  });
  const limits = LIMITS[ground.store.kind];
  let batch = new Batch({ ...limits, releases: FIRST_RELEASES });
  /** Ids under which releases came, where they stand under others. */
  const standsAs = new Map<NodeId, NodeId>();
  const judged: Judgement[] = [];
  const flush = async () => {
    if (batch.isEmpty) return;
    const results = await ingestReleases(batch.incoming, ground);
    for (const [index, { release, outcome }] of results.entries()) {
      counts[outcome] += 1;
      const given = batch.incoming[index]?.release.id ?? release;
      if (given !== release) standsAs.set(given, release);
    }
    const revisions = batch.revisions.map(({ revision: { release, ...revision } }) => ({
      ...revision,
      release: standsAs.get(release) ?? release,
    }));
    const kept = revisions.length === 0 ? [] : await keepRevisions(revisions, ground);
    for (const [index, { name, revision }] of batch.revisions.entries())
      if (kept[index] === false)
        failures.push({ name, reason: `There is no ${revision.release} that said this.` });
    batch = new Batch({ ...limits, releases: Math.min(2 * batch.limits.releases, limits.releases) });
    onProgress(report());
  };
  for await (const outcome of mapAhead(inputs, ahead, (input) => input.load())) {
    if ('error' in outcome) failures.push(failureOf(outcome.item, outcome.error));
    else if ('judgement' in outcome.value) judged.push(outcome.value.judgement);
    else if ('revision' in outcome.value) {
      if (batch.isFull) await flush();
      batch.addRevision({ name: outcome.item.name, revision: outcome.value.revision });
    } else
      for (const incoming of outcome.value) {
        if (batch.isFull) await flush();
        batch.add(incoming);
      }
  }
  await flush();
  // Those on officials of the same releases find them there: one change instead of many.
  if (judged.length > 0) judgements = await keepJudgements(judged, ground);
  return report();
}

function failureOf({ name }: Input, error: unknown): IngestFailure {
  return { name, reason: error instanceof Error ? error.message : String(error) };
}

interface NamedRevision {
  /** What to call it in a report. */
  readonly name: string;
  readonly revision: Revision;
}

/** Releases that go in together, and what they, or those before them, said before they were corrected. */
export class Batch {
  readonly limits: BatchLimits;
  readonly incoming: Incoming[] = [];
  readonly revisions: NamedRevision[] = [];
  #characters = 0;

  constructor(limits: BatchLimits) {
    this.limits = limits;
  }

  get isEmpty(): boolean {
    return this.incoming.length + this.revisions.length === 0;
  }

  get isFull(): boolean {
    return (
      this.incoming.length + this.revisions.length >= this.limits.releases ||
      this.#characters >= this.limits.characters
    );
  }

  add(incoming: Incoming): void {
    this.incoming.push(incoming);
    const text = incoming.release.text.length;
    this.#characters += text + (incoming.brings?.reading.length ?? READING_TO_TEXT * text);
  }

  addRevision(named: NamedRevision): void {
    this.revisions.push(named);
    this.#characters += named.revision.text.length;
  }
}

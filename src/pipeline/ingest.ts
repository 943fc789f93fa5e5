import { mapAhead } from '../common/map-ahead.ts';
import type { Judgement } from '../model/identity.ts';
import type { Input } from './find-inputs.ts';
import { ingestBatch, type Incoming, type IngestGround, type IngestOutcome } from './ingest-batch.ts';
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

const MOST_RELEASES = 1000;
const MOST_CHARACTERS = 4_000_000;

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
  const batch = new Batch();
  const judged: Judgement[] = [];
  const flush = async () => {
    if (batch.incoming.length === 0) return;
    for (const outcome of await ingestBatch(batch.incoming, ground))
      counts[outcome satisfies IngestOutcome] += 1;
    batch.clear();
    onProgress(report());
  };
  for await (const outcome of mapAhead(inputs, ahead, (input) => input.load())) {
    if ('error' in outcome) failures.push(failureOf(outcome.item, outcome.error));
    else if ('judgement' in outcome.value) judged.push(outcome.value.judgement);
    else
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

/** Releases that go in together. */
export class Batch {
  incoming: Incoming[] = [];
  #characters = 0;

  get isFull(): boolean {
    return this.incoming.length >= MOST_RELEASES || this.#characters >= MOST_CHARACTERS;
  }

  add(incoming: Incoming): void {
    this.incoming.push(incoming);
    this.#characters += incoming.release.text.length;
  }

  clear(): void {
    this.incoming = [];
    this.#characters = 0;
  }
}

import { Batch } from '../ingest.ts';
import { ingestBatch, type Incoming, type IngestGround, type IngestOutcome } from '../ingest-batch.ts';

interface Waiting {
  readonly incoming: Incoming;
  readonly resolve: (outcome: IngestOutcome) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_RELEASES = 1000;
const MOST_CHARACTERS = 8_000_000;

/**
 * Keeps releases that come one by one from many sides in batches: whatever has come while one batch was written is the
 * next. Each waits for its own batch, no longer; in between nothing waits.
 */
export class GroupKeeper {
  readonly #ground: IngestGround;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(ground: IngestGround) {
    this.#ground = ground;
  }

  /** Resolves once all are kept, with what became of each; throws what the store throws. */
  keep(releases: readonly Incoming[]): Promise<IngestOutcome[]> {
    const kept = releases.map(
      (incoming) =>
        new Promise<IngestOutcome>((resolve, reject) => this.#waiting.push({ incoming, resolve, reject })),
    );
    if (!this.#writing) void this.#write();
    return Promise.all(kept);
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#takeGroup();
      try {
        const outcomes = await ingestBatch(
          group.map(({ incoming }) => incoming),
          this.#ground,
        );
        for (const [index, outcome] of outcomes.entries()) group[index]?.resolve(outcome);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#writing = false;
  }

  #takeGroup(): Waiting[] {
    const batch = new Batch({ releases: MOST_RELEASES, characters: MOST_CHARACTERS });
    const group: Waiting[] = [];
    for (const each of this.#waiting) {
      if (batch.isFull) break;
      batch.add(each.incoming);
      group.push(each);
    }
    this.#waiting = this.#waiting.slice(group.length);
    return group;
  }
}

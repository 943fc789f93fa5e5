import { contributionAgain } from '../pipeline/contribution-of.ts';
import type { ChangeCause } from '../pipeline/follow-identity.ts';
import { changeOf, type IngestGround } from '../pipeline/ingest-batch.ts';
import { NOTHING_KEPT, type KeptCounts, type KeptItem } from './kept-item.ts';
import type { Contribution } from '../model/contribution.ts';
import type { Judgement } from '../model/identity.ts';
import { type Revision, saidDigest } from '../model/revision.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** A store that holds releases or judgements already, where only an empty one can be filled. */
export class StoreNotEmptyError extends Error {
  override readonly name = 'StoreNotEmptyError';
}

const MOST_RELEASES = 1000;
const MOST_CHARACTERS = 4_000_000;
const MOST_JUDGEMENTS = 500;

/**
 * Derives a graph in an empty store from what it follows from, as it was taken in: readings stay whose they are. A batch a
 * transaction, so that memory stays flat. Throws StoreNotEmptyError, and StoreConflictError where somebody else writes
 * meanwhile.
 */
export async function fillStore(
  items: AsyncIterable<KeptItem>,
  ground: IngestGround,
  onProgress: (sofar: KeptCounts) => void = () => undefined,
): Promise<KeptCounts> {
  const version = await ground.store.version();
  await mustBeEmpty(ground.store);
  const filling = new Filling(ground, version, onProgress);
  for await (const item of items) await filling.take(item);
  return filling.finish();
}

/** Throws StoreNotEmptyError. */
export async function mustBeEmpty(store: GraphStore): Promise<void> {
  const { releases } = await store.summary();
  const judgements = await store.countJudgements();
  if (releases + judgements > 0)
    throw new StoreNotEmptyError(
      `The store holds ${releases} releases and ${judgements} judgements already.`,
    );
}

class Filling {
  readonly #ground: IngestGround;
  readonly #onProgress: (sofar: KeptCounts) => void;
  readonly #counts = { ...NOTHING_KEPT };
  #version: number;
  #releases: Contribution[] = [];
  #revisions: Revision[] = [];
  #characters = 0;
  #judgements: Judgement[] = [];

  constructor(ground: IngestGround, version: number, onProgress: (sofar: KeptCounts) => void) {
    this.#ground = ground;
    this.#version = version;
    this.#onProgress = onProgress;
  }

  async take(item: KeptItem): Promise<void> {
    if ('judgement' in item) {
      this.#judgements.push(item.judgement);
      if (this.#judgements.length === MOST_JUDGEMENTS) await this.#keepJudgements();
      return;
    }
    // Whoever comes in the order of a backup finds the judgements there.
    if (this.#judgements.length > 0) await this.#keepJudgements();
    if ('revision' in item) {
      this.#revisions.push({ ...item.revision, digest: saidDigest(item.revision) });
      this.#characters += item.revision.text.length;
    } else {
      this.#releases.push(contributionAgain(item.release, item.reading, this.#ground.reference));
      this.#characters += item.release.text.length;
    }
    if (this.#releases.length === MOST_RELEASES || this.#characters >= MOST_CHARACTERS)
      await this.#keepReleases();
  }

  async finish(): Promise<KeptCounts> {
    if (this.#judgements.length > 0) await this.#keepJudgements();
    if (this.#releases.length + this.#revisions.length > 0) await this.#keepReleases();
    return this.#counts;
  }

  async #keepReleases(): Promise<void> {
    const history = { successions: [], revisions: this.#revisions };
    await this.#write({ remove: [], add: this.#releases, history });
    this.#counts.releases += this.#releases.length;
    this.#counts.revisions += this.#revisions.length;
    this.#releases = [];
    this.#revisions = [];
    this.#characters = 0;
    this.#onProgress(this.#counts);
  }

  async #keepJudgements(): Promise<void> {
    await this.#write({ remove: [], add: [], made: this.#judgements });
    this.#counts.judgements += this.#judgements.length;
    this.#judgements = [];
    this.#onProgress(this.#counts);
  }

  /** Never tries again: nobody else is to write here. */
  async #write(cause: ChangeCause): Promise<void> {
    await this.#ground.store.write(await changeOf(cause, this.#ground), this.#version);
    this.#version += 1;
  }
}

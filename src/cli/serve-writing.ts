import { FetchError } from '../fetch/fetched.ts';
import type { AddressInput, TextInput, Writing } from '../graphql/context.ts';
import { openScratchStore } from '../open-store.ts';
import { ingestOne, removeReleases, type Incoming, type IngestGround } from '../pipeline/ingest-batch.ts';
import { judge, undoJudgement } from '../pipeline/judge.ts';
import type { Reader } from '../pipeline/reader.ts';
import { NO_CONTACT } from './open-fetcher.ts';
import { prepareInput } from './read-aside/prepare-input.ts';

/** How releases are read; each rejects with the signal's reason once it is aborted. */
export interface ReleaseReading {
  /** Reads a text that is taken in; it is read in place if left out. */
  readonly readText?: (input: TextInput, signal: AbortSignal) => Promise<Incoming>;
  /** Reads a text that anybody may have shown; as one that is taken in if left out. */
  readonly readToShow?: (input: TextInput, signal: AbortSignal) => Promise<Incoming>;
  /** Fetches and reads the one release at an address; none is fetched if left out. */
  readonly readAddress?: (input: AddressInput, signal: AbortSignal) => Promise<Incoming>;
}

/** What the API has the pipeline do: take a release in, take one out, judge who is who, show what would be read. */
export function writingOf(
  ground: IngestGround,
  reader: Reader,
  {
    readText = async (input) => prepareInput(input, reader),
    readToShow = readText,
    readAddress = async () => {
      throw new FetchError('switched-off', NO_CONTACT);
    },
  }: ReleaseReading = {},
): Writing {
  return {
    async ingest(input, signal) {
      const incoming = await ('url' in input ? readAddress(input, signal) : readText(input, signal));
      const { release, outcome } = await ingestOne(incoming, ground);
      return { releaseId: release, outcome };
    },
    async remove(id) {
      const [removed] = await removeReleases([id], ground);
      return removed === true;
    },
    async judge(judgement) {
      await judge(judgement, ground);
    },
    undoJudgement: (id) => undoJudgement(id, ground),
    async preview(input, signal) {
      const incoming = await ('url' in input ? readAddress(input, signal) : readToShow(input, signal));
      const store = await openScratchStore(reader.reference);
      const { release } = await ingestOne(incoming, { ...ground, store });
      return { store, releaseId: release };
    },
  };
}

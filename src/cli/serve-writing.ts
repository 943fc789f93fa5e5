import type { ReleaseInput, Writing } from '../graphql/context.ts';
import { openScratchStore } from '../open-store.ts';
import { ingestBatch, removeReleases, type Incoming, type IngestGround } from '../pipeline/ingest-batch.ts';
import { judge, undoJudgement } from '../pipeline/judge.ts';
import type { Reader } from '../pipeline/prepare-release.ts';
import { prepareInput } from './read-aside/prepare-input.ts';

/** Reads a release to be shown; rejects with the signal's reason where it can be broken off. */
export type ReadToShow = (input: ReleaseInput, signal: AbortSignal) => Promise<Incoming>;

/**
 * What the API has the pipeline do: take a release in, take one out, judge who is who, show what would be read. What is only
 * shown is read in place unless `readToShow` reads it.
 */
export function writingOf(
  ground: IngestGround,
  reader: Reader,
  readToShow: ReadToShow = async (input) => prepareInput(input, reader),
): Writing {
  return {
    async ingest(input) {
      const incoming = prepareInput(input, reader);
      const [outcome] = await ingestBatch([incoming], ground);
      if (outcome === undefined) throw new Error('A batch of one has one outcome.');
      return { releaseId: incoming.release.id, outcome };
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
      const incoming = await readToShow(input, signal);
      const store = await openScratchStore(reader.reference);
      await ingestBatch([incoming], { ...ground, store });
      return { store, releaseId: incoming.release.id };
    },
  };
}

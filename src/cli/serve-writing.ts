import type { ReleaseInput, Writing } from '../graphql/context.ts';
import { openScratchStore } from '../open-store.ts';
import { ingestBatch, removeReleases, type Incoming, type IngestGround } from '../pipeline/ingest-batch.ts';
import { judge, undoJudgement } from '../pipeline/judge.ts';
import { prepareRelease, type Reader } from '../pipeline/prepare-release.ts';

/** What the API has the pipeline do: take a release in, take one out, judge who is who, show what would be read. */
export function writingOf(ground: IngestGround, reader: Reader): Writing {
  const prepare = ({ text, publisher, issuedOn }: ReleaseInput): Incoming =>
    prepareRelease(
      { text },
      null,
      null,
      { publisher: publisher ?? undefined, issuedOn: issuedOn ?? undefined },
      reader,
    );
  return {
    async ingest(input) {
      const incoming = prepare(input);
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
    async preview(input) {
      const incoming = prepare(input);
      const store = await openScratchStore(reader.reference);
      await ingestBatch([incoming], { ...ground, store });
      return { store, releaseId: incoming.release.id };
    },
  };
}

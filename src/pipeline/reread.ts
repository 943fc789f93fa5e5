import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { readRelease } from '../reading/read-release.ts';
import { pagesOf } from '../store/pages-of.ts';
import { releaseIn } from './contribution-of.ts';
import { ingestBatch, type Incoming, type IngestGround } from './ingest-batch.ts';
import type { IngestFailure } from './ingest.ts';
import { isOwnReader, type Reader } from './reader.ts';
import { releaseDigest } from './release-digest.ts';

/** What became of the stored releases of a run. */
export interface RereadReport {
  /** Read otherwise than before. */
  readonly changed: number;
  readonly unchanged: number;
  /** Those whose reading somebody else made. */
  readonly leftAlone: number;
  readonly failures: readonly IngestFailure[];
}

/** What a run is to do, and whom to tell. */
export interface RereadWishes {
  /** Id of the collection to which the run is held; all of them if left out. */
  readonly collection?: string | undefined;
  /** Writes nothing. */
  readonly dryRun: boolean;
  /** Called with each release that is read otherwise; `before` is null where the store has no reading of it. */
  readonly onChange?: (release: Release, before: Reading | null, after: Reading) => void;
  /** Called after each page with the totals so far. */
  readonly onProgress?: (report: RereadReport) => void;
}

/**
 * Reads the stored releases again, oldest first, and keeps what is read otherwise. The releases themselves stay as they
 * are stored, and so do readings that somebody else made. Holds a page of releases at a time. A run that is broken off is
 * taken up by another one, which finds unchanged what the first has written.
 */
export async function reread(
  ground: IngestGround,
  reader: Reader,
  { collection, dryRun, onChange, onProgress }: RereadWishes,
): Promise<RereadReport> {
  const counts = { changed: 0, unchanged: 0, leftAlone: 0 };
  const failures: IngestFailure[] = [];
  const where = collection === undefined ? {} : { collections: [collection] };
  // Without a day of issue a release counts for the last day it reports on: read otherwise it can come again, later.
  const moved = new Set<string>();
  const pages = pagesOf((request) => ground.store.listReleases([{ where, order: 'OLDEST', ...request }]));
  for await (const page of pages) {
    const readings = await ground.store.readings(page.map(({ id }) => id));
    const changed: { readonly incoming: Incoming; readonly digest: string }[] = [];
    for (const [index, stored] of page.entries()) {
      if (moved.has(stored.id)) continue;
      if (!isOwnReader(stored.readBy)) {
        counts.leftAlone += 1;
        continue;
      }
      const release = releaseIn(stored);
      const reading = tryToRead(release, reader, failures);
      if (reading === null) continue;
      if (releaseDigest(release, reading) === stored.digest) {
        counts.unchanged += 1;
        continue;
      }
      counts.changed += 1;
      if (release.issuedOn === null) moved.add(release.id);
      onChange?.(release, readings[index] ?? null, reading);
      changed.push({
        incoming: { release, reading, readBy: reader.readBy, collectionGiven: true },
        digest: stored.digest,
      });
    }
    if (!dryRun && changed.length > 0) {
      // What somebody else has replaced or taken out meanwhile is theirs to decide.
      const stamps = await ground.store.stamps(changed.map(({ incoming }) => incoming.release.id));
      const still = changed.filter(({ digest }, index) => stamps[index]?.digest === digest);
      if (still.length > 0)
        await ingestBatch(
          still.map(({ incoming }) => incoming),
          ground,
        );
    }
    onProgress?.({ ...counts, failures });
  }
  return { ...counts, failures };
}

function tryToRead(release: Release, { reference }: Reader, failures: IngestFailure[]): Reading | null {
  try {
    return readRelease(release, reference);
  } catch (error) {
    failures.push({ name: release.id, reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportJsonLines } from '../../src/export/jsonl.ts';
import { loadReference } from '../../src/load-reference.ts';
import type { StoredRelease } from '../../src/model/contribution.ts';
import type { Revision } from '../../src/model/revision.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { ingestBatch, removeReleases, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import type { ReleaseRecord } from '../../src/pipeline/release-record.ts';
import { reread } from '../../src/pipeline/reread.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { dumpOf } from '../support/worlds/dump-of.ts';

const READER = { reference: loadReference(), readBy: 'entente/test' };

const FIRST = 'Japan and Fiji agreed on fisheries worth 1.5 million dollars in Suva.';
const SECOND = 'Japan and Fiji agreed on fisheries worth 15 million dollars in Suva.';
const THIRD = 'Japan and Fiji agreed on fisheries worth 15 million dollars in Nadi.';

/** What is kept of a text that is corrected, in a store that `openEmpty` gives prepared and empty. */
export function describeRevisions(engine: string, openEmpty: () => Promise<GraphStore>): void {
  describe(`revisions of releases in ${engine}`, () => {
    let store: GraphStore;
    let clock: number;
    const ground = () => ({
      store,
      reference: READER.reference,
      now: () => `2026-01-0${clock}T00:00:00.000Z`,
    });
    const keep = (...batch: Incoming[]) => ingestBatch(batch, ground());
    const held = async (): Promise<StoredRelease[]> => {
      const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: 50, after: null }]);
      return page?.items.map(({ node }) => node) ?? [];
    };
    const revisionsOf = async (release: string): Promise<Revision[]> => {
      const [page] = await store.listRevisions([{ release, order: 'NEWEST', first: 50, after: null }]);
      return page?.items.map(({ node }) => node) ?? [];
    };
    const textsBefore = async (release = '') => (await revisionsOf(release)).map(({ text }) => text);

    beforeEach(async () => {
      store = await openEmpty();
      clock = 1;
    });
    afterEach(() => store.close());

    it('are the versions that stood at its address, newest first, with when each stood', async () => {
      for (const text of [FIRST, SECOND, THIRD]) {
        await keep(page('/1', text));
        clock += 1;
      }
      const [release, ...none] = await held();
      expect(none).toEqual([]);
      expect(await revisionsOf(release?.id ?? '')).toMatchObject([
        {
          text: SECOND,
          issuedOn: '2024-05-03',
          readAt: at(2),
          replacedAt: at(3),
          stoodAs: page('/1', SECOND).release.id,
        },
        {
          text: FIRST,
          issuedOn: '2024-05-03',
          readAt: at(1),
          replacedAt: at(2),
          stoodAs: page('/1', FIRST).release.id,
        },
      ]);
      expect(release?.standsSince).toBe(at(3));
    });

    it('are led to by the ids that they had', async () => {
      const ids = [FIRST, SECOND, THIRD].map((text) => page('/1', text).release.id);
      await keep(page('/1', FIRST));
      await keep(page('/1', SECOND), page('/1', THIRD));
      expect(await store.standingFor(ids)).toEqual([ids[2], ids[2], null]);
      expect(await textsBefore(ids[2])).toEqual([SECOND, FIRST]);
    });

    it('are kept under an id that stays, too, for another title, text or day', async () => {
      const named = (record: Partial<ReleaseRecord>) =>
        page(null, FIRST, { id: 'note-1', title: 'One', ...record });
      await keep(named({}));
      const corrections = [
        { title: 'Two' },
        { title: 'Two', text: SECOND },
        { text: SECOND, title: 'Two', issuedOn: '2024-05-04' },
      ];
      for (const correction of corrections) expect(await keep(named(correction))).toEqual(['REVISED']);
      const revisions = await revisionsOf('release:note-1');
      expect(revisions.map(({ title, text, issuedOn }) => [title, text, issuedOn])).toEqual([
        ['Two', SECOND, '2024-05-03'],
        ['Two', FIRST, '2024-05-03'],
        ['One', FIRST, '2024-05-03'],
      ]);
      // No clock has gone on, and still each was replaced after the one before.
      expect(new Set(revisions.map(({ replacedAt }) => replacedAt)).size).toBe(3);
    });

    it('are none where a release is only read or filed otherwise, found elsewhere or laid out anew', async () => {
      const one = page('/1', FIRST);
      await keep({ ...one, readBy: 'entente/0.0.0', reading: { ...one.reading, sectors: [] } });
      clock = 2;
      await keep(page('/1', FIRST, { collection: 'pacific' }));
      await keep(page('/2', FIRST.replaceAll(' ', '\n')));
      const reader = { ...READER, readBy: 'entente/next' };
      await reread(ground(), reader, { dryRun: false });
      const [release] = await held();
      expect(release).toMatchObject({ collection: 'pacific', standsSince: at(1), text: FIRST });
      expect((await store.inventory()).revisions).toBe(0);
    });

    it('go with the release', async () => {
      await keep(page('/1', FIRST));
      await keep(page('/1', SECOND));
      const [release] = await held();
      await removeReleases([release?.id ?? ''], ground());
      expect((await store.inventory()).revisions).toBe(0);
      await keep(page('/1', SECOND));
      expect(await textsBefore(release?.id)).toEqual([]);
    });

    it('are those of both where one page comes to say what another one says', async () => {
      await keep(page('/1', FIRST), page('/2', 'Fiji thanked Japan.'));
      clock = 2;
      await keep(page('/1', SECOND), page('/2', 'Fiji thanked Japan for all.'));
      clock = 3;
      expect(await keep(page('/2', SECOND))).toEqual(['REVISED']);
      const [release, ...none] = await held();
      expect(none).toEqual([]);
      expect(await textsBefore(release?.id)).toEqual([
        'Fiji thanked Japan for all.',
        ...(await textsBefore(release?.id)).slice(1),
      ]);
      expect((await textsBefore(release?.id)).slice(1).sort()).toEqual(['Fiji thanked Japan.', FIRST]);
    });

    it('leave the graph as it would be without them, and move the release to the end', async () => {
      await keep(page('/1', FIRST), page('/2', 'Fiji thanked Japan.'));
      await keep(page('/1', SECOND));
      const [written] = await store.listWritten([{ where: {}, order: 'NEWEST', first: 1, after: null }]);
      expect(written?.items[0]?.node.text).toBe(SECOND);
      const revised = await dumpOf(store);
      await removeReleases(
        (await held()).map(({ id }) => id),
        ground(),
      );
      await keep(page('/1', SECOND), page('/2', 'Fiji thanked Japan.'));
      expect(await dumpOf(store)).toBe(revised);
    });

    it('go along in JSON lines, with every address', async () => {
      await keep(page('/1', FIRST), page('/2', 'Fiji thanked Japan.'), page('/3', 'Fiji thanked Japan.'));
      clock = 2;
      await keep(page('/1', SECOND));
      const before = await dumpOf(store);
      const releases = (await held()).map(({ id }) => id).sort();
      const revisions = await Promise.all(releases.map(revisionsOf));
      expect(revisions.flat()).toHaveLength(1);
      let lines = '';
      for await (const line of exportJsonLines(store)) lines += line;
      const folder = mkdtempSync(join(tmpdir(), 'entente-revisions-'));
      const file = join(folder, 'all.jsonl');
      writeFileSync(file, `${lines}{"revision": {"release": "none"}}\n${orphan()}\n`);
      try {
        const takeIn = () => ingest(findInputs([file], {}, READER), ground());
        const version = await store.version();
        expect(await takeIn()).toMatchObject({ created: 0, revised: 0, unchanged: 2, failures: [{}, {}] });
        expect(await store.version()).toBe(version);
        await removeReleases(releases, ground());
        const { failures } = await takeIn();
        expect(failures.map(({ reason }) => reason)).toEqual([
          expect.stringMatching(/^no revision: release: expected the id of a release/),
          'There is no release:nobodys that said this.',
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
      expect(await dumpOf(store)).toBe(before);
      expect(await Promise.all(releases.map(revisionsOf))).toEqual(revisions);
    });
  });
}

function page(path: string | null, text: string, more: Partial<ReleaseRecord> = {}): Incoming {
  const sourceUrl = path === null ? null : `https://jp.example${path}`;
  return prepareRelease(
    { text, sourceUrl, ...more },
    null,
    null,
    { publisher: 'JP', issuedOn: '2024-05-03' },
    READER,
  );
}

function at(day: number): string {
  return `2026-01-0${day}T00:00:00.000Z`;
}

function orphan(): string {
  const release = 'release:nobodys';
  return JSON.stringify({
    revision: {
      release,
      stoodAs: release,
      title: '',
      text: 'Old.',
      issuedOn: null,
      readAt: at(1),
      replacedAt: at(2),
    },
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextChange } from '../../../src/graphql/revisions/text-changes.ts';
import { ingestBatch } from '../../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../../src/pipeline/prepare-release.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { PATIENCE, reference, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { openApi, type TestApi } from '../support/open-api.ts';

const VERSIONS = [
  'Japan pledged 1.5 million dollars to Fiji in Suva.',
  'Japan pledged 15 million dollars to Fiji in Suva.',
  'Japan pledged 15 million dollars to Fiji in Nadi, not in Suva.',
];
const READER = { reference, readBy: 'entente/test' };

interface RevisionAnswer {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

export function describeRevisions(openEmpty: OpenEmpty): void {
  describe('revisions', { timeout: PATIENCE }, () => {
    let store: GraphStore;
    let api: TestApi;
    const ids = VERSIONS.map((text) => incomingOf(text).release.id);

    beforeAll(async () => {
      store = await openEmpty();
      for (const [index, text] of VERSIONS.entries())
        await ingestBatch([incomingOf(text)], {
          store,
          reference,
          now: () => `2026-01-0${index + 1}T00:00:00.000Z`,
        });
      api = await openApi(store);
    }, PATIENCE);
    afterAll(async () => {
      await api.server.stop();
      await store.close();
    });

    it('tell what a release said before, newest first, and what each correction made of it', async () => {
      const { release } = await api.data(
        `query Q($id: ID!) { release(id: $id) {
          text sourceUrl
          revisions { totalCount nodes { title text issuedOn digest readAt replacedAt changes { kind text start end } } }
        } }`,
        { id: ids[2] },
      );
      expect(release).toMatchObject({
        text: VERSIONS[2],
        revisions: {
          totalCount: 2,
          nodes: [
            {
              text: VERSIONS[1],
              issuedOn: '2024-05-03',
              readAt: '2026-01-02T00:00:00.000Z',
              replacedAt: '2026-01-03T00:00:00.000Z',
            },
            {
              text: VERSIONS[0],
              issuedOn: '2024-05-03',
              readAt: '2026-01-01T00:00:00.000Z',
              replacedAt: '2026-01-02T00:00:00.000Z',
            },
          ],
        },
      });
      const [second, first]: RevisionAnswer[] = release.revisions.nodes;
      expect(first?.changes).toEqual([
        { kind: 'REMOVED', text: '1.5', start: 14, end: 17 },
        { kind: 'ADDED', text: '15', start: 14, end: 16 },
      ]);
      expect(second?.changes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['ADDED Nadi, not in ']);
      for (const { kind, text, start, end } of second?.changes ?? [])
        expect((kind === 'ADDED' ? VERSIONS[2] : VERSIONS[1])?.slice(start, end)).toBe(text);
    });

    it('come a page at a time, with the same changes on every page', async () => {
      const turn = `query Q($id: ID!, $after: String) { release(id: $id) {
        revisions(first: 1, after: $after) { edges { cursor node { text changes { kind text } } } pageInfo { hasNextPage endCursor } }
      } }`;
      const { release: one } = await api.data(turn, { id: ids[2] });
      expect(one.revisions).toMatchObject({
        edges: [{ node: { text: VERSIONS[1] } }],
        pageInfo: { hasNextPage: true },
      });
      const { release: two } = await api.data(turn, { id: ids[2], after: one.revisions.pageInfo.endCursor });
      expect(two.revisions).toMatchObject({
        edges: [
          {
            node: {
              text: VERSIONS[0],
              changes: [
                { kind: 'REMOVED', text: '1.5' },
                { kind: 'ADDED', text: '15' },
              ],
            },
          },
        ],
        pageInfo: { hasNextPage: false },
      });
    });

    it('are led to by their ids', async () => {
      const query = 'query Q($id: ID!) { release(id: $id) { id } node(id: $id) { id } }';
      for (const id of ids)
        expect(await api.data(query, { id })).toEqual({ release: { id: ids[2] }, node: { id: ids[2] } });
      expect(await api.data(query, { id: 'release:none' })).toEqual({ release: null, node: null });
    });

    it('cost what comparing takes', async () => {
      const query = `query Q($id: ID!) { release(id: $id) { revisions(first: 100) { nodes { changes { text } } } } }`;
      expect((await api.error(query, { id: ids[2] })).code).toBe('QUERY_TOO_COMPLEX');
    });
  });
}

function incomingOf(text: string) {
  const sourceUrl = 'https://jp.example/1';
  return prepareRelease({ text, sourceUrl }, null, null, { publisher: 'JP', issuedOn: '2024-05-03' }, READER);
}

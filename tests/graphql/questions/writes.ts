import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { GUEST, WRITER } from '../support/open-api.ts';
import { useApi } from '../support/use-api.ts';

const TEXT = `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

Press Release

Phnom Penh, 24 November 2021

On 23 November 2021, H.E. PRAK Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation, received a courtesy call by H.E. Derek Chollet, Counselor of the U.S. Department of State. Both sides exchanged views on trade and on the situation in Myanmar.
`;

const INGEST = `mutation M($release: ReleaseInput!) {
  ingestRelease(release: $release) { outcome release { id text publisher { country { code } } issuedOn countries { code } } }
}`;
const PREVIEW = `query Q($release: ReleaseInput!) {
  preview(release: $release) { id title text countries { code } engagements { type accounts { release { id } } }
    mentions { quote start end } relatedReleases: countries { releases { nodes { id } } } }
}`;
const REMOVE = 'mutation M($id: ID!) { removeRelease(id: $id) }';
const COUNT = '{ releases { totalCount } summary { releases } }';

export function describeWrites(openEmpty: OpenEmpty): void {
  describe('writing', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const count = async () => (await api().data(COUNT)).summary.releases;

    it('takes a release in once, and out again with all that it brought', async () => {
      const before = await count();
      const release = { text: TEXT, publisher: 'kh' };
      const { ingestRelease: first } = await api().data(INGEST, { release }, WRITER);
      expect(first).toMatchObject({
        outcome: 'CREATED',
        release: { publisher: { country: { code: 'KH' } }, issuedOn: '2021-11-24' },
      });
      expect(first.release.countries).toContainEqual({ code: 'US' });
      const { ingestRelease: second } = await api().data(INGEST, { release }, WRITER);
      expect(second).toEqual({ outcome: 'UNCHANGED', release: first.release });
      expect(await count()).toBe(before + 1);
      const { id } = first.release;
      expect(await api().data(REMOVE, { id }, WRITER)).toEqual({ removeRelease: true });
      expect(await api().data(REMOVE, { id }, WRITER)).toEqual({ removeRelease: false });
      expect(await count()).toBe(before);
    });

    it('shows within one request what the write before it did', async () => {
      const { a, b, c } = await api().data(
        `mutation M($release: ReleaseInput!) {
          a: ingestRelease(release: $release) { release { id countries { code releases { totalCount } } } }
          b: ingestRelease(release: $release) { outcome }
          c: removeRelease(id: "release:nowhere")
        }`,
        { release: { text: TEXT } },
        WRITER,
      );
      expect(b).toEqual({ outcome: 'UNCHANGED' });
      expect(c).toBe(false);
      const us = a.release.countries.find(({ code }: { code: string }) => code === 'US');
      expect(us.releases.totalCount).toBe(4);
      await api().data(REMOVE, { id: a.release.id }, WRITER);
    });

    it('previews a text without keeping anything, in a graph of its own', async () => {
      const before = await count();
      const { preview } = await api().data(PREVIEW, { release: { text: TEXT } });
      expect(preview.countries).toEqual(expect.arrayContaining([{ code: 'KH' }, { code: 'US' }]));
      expect(preview.engagements.length).toBeGreaterThan(0);
      for (const { quote, start, end } of preview.mentions)
        expect(preview.text.slice(start, end)).toBe(quote);
      // The main store has releases on these countries; the scratch store has this one alone.
      for (const { releases } of preview.relatedReleases)
        expect(releases.nodes).toEqual([{ id: preview.id }]);
      expect(await count()).toBe(before);
      expect(await api().data('query Q($id: ID!) { release(id: $id) { id } }', { id: preview.id })).toEqual({
        release: null,
      });
    });

    it('previews short texts for anybody, long ones for writers, and one a request', async () => {
      const release = { text: 'é'.repeat(50_001) };
      const error = await api().error(PREVIEW, { release });
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain('has 100002 bytes; at most 100000 are allowed');
      expect((await api().error(PREVIEW, { release }, GUEST)).code).toBe('BAD_USER_INPUT');
      expect((await api().data(PREVIEW, { release }, WRITER)).preview.text).toBe(release.text);
      const twice = `query Q($release: ReleaseInput!) {
        a: preview(release: $release) { id } b: preview(release: $release) { id }
      }`;
      expect((await api().error(twice, { release: { text: TEXT } })).code).toBe('QUERY_TOO_COMPLEX');
    });

    it.each([
      [INGEST, { release: { text: TEXT } }],
      [REMOVE, { id: 'release:alpha' }],
    ])('needs a token with the scope for it: %s', async (query, variables) => {
      expect((await api().error(query, variables)).code).toBe('UNAUTHENTICATED');
      expect((await api().error(query, variables, 'some-token-of-somebody')).code).toBe('UNAUTHENTICATED');
      expect((await api().error(query, variables, GUEST)).code).toBe('FORBIDDEN');
    });

    it('is not needed to read, whatever the token', async () => {
      for (const token of [undefined, GUEST, WRITER, 'some-token-of-somebody'])
        expect((await api().data(COUNT, {}, token)).summary.releases).toBe(8);
    });

    it.each([
      [{}, 'has no `text`'],
      [{ text: ' \n ' }, 'has no `text`, or an empty one'],
      [{ text: TEXT, publisher: 'Cambodia' }, 'Did you mean "KH" (Cambodia)?'],
      [{ text: TEXT, issuedOn: '2021-13-01' }, 'A date of the calendar is wanted'],
      [{ text: 'é'.repeat(1_000_001) }, 'has 2000002 bytes; at most 2000000 are allowed'],
    ])('says what is wrong with a release: %#', async (release, message) => {
      const error = await api().error(INGEST, { release }, WRITER);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
      expect(await count()).toBe(8);
    });

    it('takes away releases only', async () => {
      expect((await api().error(REMOVE, { id: 'country:KH' }, WRITER)).message).toContain(
        "is no release's id",
      );
    });
  });
}

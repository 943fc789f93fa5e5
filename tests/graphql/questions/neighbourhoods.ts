import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

interface Link {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export function describeNeighbourhoods(openEmpty: OpenEmpty): void {
  describe('neighbourhoods', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const around = async (args: string) =>
      (
        await api().data(
          `{ neighbourhood(${args}) { nodes { id label kind weight } links { source target label weight } } }`,
        )
      ).neighbourhood;
    const outline = async (args: string) => {
      const { nodes, links } = await around(args);
      return {
        nodes: nodes.map(({ id, weight }: { id: string; weight: number }) => `${id} ${weight}`),
        links: links.map(({ source, target, weight }: Link) => `${source} ${target} ${weight}`),
      };
    };

    it('have what stands with a node in the same releases, heaviest first', async () => {
      expect(await around('id: "official:jp-hayashi-yoshimasa", kinds: [COUNTRY, ISSUE], first: 2')).toEqual({
        nodes: [
          {
            id: 'country:JP',
            label: 'Japan',
            kind: 'COUNTRY',
            weight: 2,
          },
          {
            id: 'official:jp-hayashi-yoshimasa',
            label: 'Hayashi Yoshimasa',
            kind: 'OFFICIAL',
            weight: 2,
          },
          { id: 'country:KH', label: 'Cambodia', kind: 'COUNTRY', weight: 1 },
        ],
        links: [
          {
            source: 'country:JP',
            target: 'official:jp-hayashi-yoshimasa',
            label: 'named together',
            weight: 2,
          },
          {
            source: 'country:KH',
            target: 'official:jp-hayashi-yoshimasa',
            label: 'named together',
            weight: 1,
          },
        ],
      });
    });

    it('reach as many links as wanted, and show the links between all that they found', async () => {
      const near = {
        nodes: [
          'country:KH 7',
          'country:US 3',
          ...['JP', 'LA', 'TH', 'VN'].map((code) => `country:${code} 1`),
        ],
        links: [
          'country:KH country:US 3',
          'country:JP country:KH 1',
          'country:KH country:LA 1',
          'country:KH country:TH 1',
          'country:KH country:VN 1',
        ],
      };
      expect(await outline('id: "country:kh", kinds: [COUNTRY]')).toEqual(near);
      expect(await outline('id: "country:KH", kinds: [COUNTRY], depth: 2')).toEqual({
        nodes: near.nodes.toSpliced(4, 0, 'country:RU 1'),
        links: [
          'country:KH country:US 3',
          'country:JP country:KH 1',
          'country:JP country:RU 1',
          'country:KH country:LA 1',
          'country:KH country:TH 1',
          'country:KH country:VN 1',
          'country:LA country:VN 1',
        ],
      });
    });

    it('take the heaviest of all steps, which hang together', async () => {
      expect(await outline('id: "issue:ukraine", kinds: [COUNTRY], depth: 3, first: 3')).toEqual({
        nodes: ['country:JP 1', 'country:RU 1', 'issue:ukraine 1', 'country:KH 1'].sort(),
        links: [
          'country:JP country:KH 1',
          'country:JP country:RU 1',
          'country:JP issue:ukraine 1',
          'country:RU issue:ukraine 1',
        ],
      });
    });

    it('are of a period', async () => {
      const outlined = await outline(
        'id: "country:KH", kinds: [COUNTRY], depth: 2, period: { from: "2022-01-01", to: "2022-02-28" }',
      );
      expect(outlined.nodes).toEqual(['country:KH 3', 'country:LA 1', 'country:US 1', 'country:VN 1']);
      expect(outlined.links).toHaveLength(4);
    });

    it('are empty around what there is not', async () => {
      const nothing = { nodes: [], links: [] };
      expect(await around('id: "official:kh-nobody"')).toEqual(nothing);
      expect(await around('id: "country:ZZ"')).toEqual(nothing);
      expect(await outline('id: "country:IS", depth: 3')).toEqual({ nodes: ['country:IS 0'], links: [] });
      expect(await outline('id: "country:KH", first: 0')).toEqual({ nodes: ['country:KH 7'], links: [] });
      expect(await outline('id: "country:KH", kinds: []')).toEqual({ nodes: ['country:KH 7'], links: [] });
    });

    it.each([
      ['id: "country:KH", depth: 0', '`depth` is 0; it must be 1 to 3.'],
      ['id: "country:KH", depth: 4', '`depth` is 4'],
      ['id: "country:KH", first: 201', '`first` is 201'],
      ['id: "release:alpha"', '"release:alpha" is the id of nothing that releases name'],
      ['id: "KH"', 'such as "country:KH"'],
    ])('are not had of wrong arguments: %s', async (args, message) => {
      const error = await api().error(`{ neighbourhood(${args}) { nodes { id } } }`);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });
  });
}

import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

const NODE = `__typename ... on Country { code } ... on Official { id } ... on Organization { id } ... on Sector { id }
  ... on Issue { id } ... on Release { id } ... on Engagement { type }`;

interface Path {
  readonly nodes: readonly Readonly<Record<string, string>>[];
  readonly links: readonly { readonly label: string; readonly weight: number }[];
}

export function describePaths(openEmpty: OpenEmpty): void {
  describe('paths', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const paths = async (from: string, to: string, args = ''): Promise<string[]> => {
      const { paths: found } = await api().data(
        `{ paths(from: "${from}", to: "${to}"${args}) { nodes { ${NODE} } links { label weight } } }`,
      );
      return found.map(({ nodes, links }: Path) =>
        nodes
          .flatMap(({ code, id, type }, index) => {
            const link = links[index];
            const label = code ?? type ?? id?.slice(id.indexOf(':') + 1) ?? '';
            return link === undefined ? [label] : [label, `-${link.label} ${link.weight}-`];
          })
          .join(' '),
      );
    };

    it('lead from one node to another through what both have a part in, the weightiest first', async () => {
      const [prak, chollet] = ['official:kh-prak-sokhonn', 'official:us-chollet-derek'];
      const ways = [
        'kh-prak-sokhonn -took part 3- COURTESY_CALL -took part 3- us-chollet-derek',
        'kh-prak-sokhonn -names 1- bravo -names 1- us-chollet-derek',
        'kh-prak-sokhonn -names 1- alpha -names 1- us-chollet-derek',
      ];
      expect(await paths(prak, chollet)).toEqual(ways);
      expect(await paths(prak, chollet, ', first: 1')).toEqual(ways.slice(0, 1));
      expect(await paths('country:kh', 'country:TH')).toEqual([
        'KH -took part 2.5- PROTEST_NOTE -took part 2.5- TH',
        'KH -names 0.5- hotel -names 0.5- TH',
      ]);
    });

    it('lead through others where two nodes have nothing in common', async () => {
      const [first, second] = await paths('official:us-chollet-derek', 'official:jp-hayashi-yoshimasa');
      expect(first).toBe(
        'us-chollet-derek -took part 3- COURTESY_CALL -took part 3- kh-prak-sokhonn -took part 5- MEETING -took part 5- jp-hayashi-yoshimasa',
      );
      expect(second).toBe(
        'us-chollet-derek -names 1- bravo -names 1- kh-prak-sokhonn -took part 5- MEETING -took part 5- jp-hayashi-yoshimasa',
      );
      expect(await paths('sector:transport', 'issue:myanmar', ', first: 1')).toEqual([
        'transport -covers 0.5- charlie -names 1- kh-prak-sokhonn -names 1- alpha -raises 1- myanmar',
      ]);
    });

    it('begin and end at releases and engagements, too', async () => {
      expect(await paths('release:alpha', 'organization:ASEAN')).toEqual(['alpha -names 1- ASEAN']);
      const [visit] = (await api().data('{ engagements(filter: { types: [VISIT] }) { nodes { id } } }'))
        .engagements.nodes;
      expect(await paths(visit.id, 'release:charlie')).toEqual(['VISIT -reports 7- charlie']);
      expect(await paths(visit.id, 'release:echo', ', first: 2')).toEqual([
        'VISIT -took part 3.5- JP -names 0.5- echo',
      ]);
      expect(await paths('release:golf', 'release:hotel')).toEqual(['golf -names 0.5- KH -names 0.5- hotel']);
    });

    it('show the words of every link', async () => {
      const ask = (to: string) =>
        api().data(`{ paths(from: "official:kh-prak-sokhonn", to: "${to}") {
          links { label evidence { quote start end release { id text } } }
        } }`);
      let count = 0;
      for (const to of ['official:us-chollet-derek', 'official:jp-hayashi-yoshimasa', 'sector:health']) {
        for (const { links } of (await ask(to)).paths) {
          for (const { evidence } of links) {
            expect(evidence.quote).toBe(evidence.release.text.slice(evidence.start, evidence.end));
            expect(evidence.quote).not.toBe('');
            count += 1;
          }
        }
      }
      expect(count).toBeGreaterThan(8);
    });

    it('are no longer than wanted, and none to what there is not', async () => {
      const [chollet, hayashi] = ['official:us-derek-chollet', 'official:jp-hayashi-yoshimasa'];
      expect(await paths(chollet, hayashi, ', maxLength: 3')).toEqual([]);
      expect(await paths(chollet, hayashi, ', maxLength: 4, first: 20')).toHaveLength(12);
      expect(await paths(chollet, hayashi, ', first: 0')).toEqual([]);
      expect(await paths('official:kh-nobody', 'country:KH')).toEqual([]);
      expect(await paths('country:KH', 'country:IS')).toEqual([]);
      expect(await paths('release:nothing', 'country:ZZ')).toEqual([]);
    });

    it.each([
      ['from: "country:KH", to: "country:kh"', 'both country:KH'],
      ['from: "KH", to: "country:US"', '"KH" is no id that a path leads to'],
      ['from: "country:KH", to: "relation:KH-US"', '"relation:KH-US" is no id that a path leads to'],
      ['from: "country:KH", to: "country:US", maxLength: 7', '`maxLength` is 7; it must be 1 to 6.'],
      ['from: "country:KH", to: "country:US", maxLength: 0', '`maxLength` is 0'],
      ['from: "country:KH", to: "country:US", first: 21', '`first` is 21; it must be 0 to 20.'],
    ])('are not had of wrong arguments: %s', async (args, message) => {
      const error = await api().error(`{ paths(${args}) { links { label } } }`);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });
  });
}

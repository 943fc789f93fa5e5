import { describe, expect, it } from 'vitest';
import { openScratchStore } from '../../src/open-store.ts';
import { makeWorld } from '../support/worlds/make-world.ts';
import { reference } from './support/open-api.ts';
import { useApi } from './support/use-api.ts';

interface Part {
  readonly contribution: number;
  readonly engagement: { readonly id: string };
}

describe('the parts of a strength', () => {
  const api = useApi(() => openScratchStore(reference), makeWorld(3, 200, reference));
  const NODES = 'nodes { contribution engagement { id } }';

  it('come greatest first, equals by id, on whatever page', async () => {
    const { relations } = await api().data(
      '{ relations(first: 5, orderBy: ENGAGEMENTS) { nodes { countries { code } } } }',
    );
    let equals = 0;
    for (const { countries } of relations.nodes) {
      const between = JSON.stringify(countries.map(({ code }: { code: string }) => code));
      const partsOf = async (args: string, fields: string) =>
        (await api().data(`{ relation(between: ${between}) { strengthParts(${args}) { ${fields} } } }`))
          .relation.strengthParts;
      const whole: readonly Part[] = (await partsOf('first: 100', NODES)).nodes;
      const inOrder = whole.toSorted(
        (a, b) => b.contribution - a.contribution || (a.engagement.id < b.engagement.id ? -1 : 1),
      );
      expect(whole).toEqual(inOrder);
      equals += whole.length - new Set(whole.map(({ contribution }) => contribution)).size;

      const turned: Part[] = [];
      let after = '';
      for (let hasNextPage = true; hasNextPage;) {
        const page = await partsOf(
          `first: 2${after}`,
          `totalCount ${NODES} pageInfo { hasNextPage endCursor }`,
        );
        expect(page.totalCount).toBe(whole.length);
        turned.push(...page.nodes);
        hasNextPage = page.pageInfo.hasNextPage;
        after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
      }
      expect(turned).toEqual(whole);
    }
    expect(equals).toBeGreaterThan(3);
  });
});

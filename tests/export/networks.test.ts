import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { strengthAt } from '../../src/relation/strength.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { demonstration } from '../graphql/support/demonstration.ts';
import {
  CHOLLET,
  HAYASHI,
  PRAK,
  reference,
  useSmallWorld,
  useWorld,
} from '../store/conformance/small-world.ts';
import { exportText } from './export-text.ts';

const open = () => openScratchStore(reference);
const readers = {
  gexf: (text: string) => gexf.parse(UndirectedGraph, text),
  graphml: (text: string) => graphml.parse(UndirectedGraph, text),
} as const;

/** Nodes with their labels, and links with their weights, in order. */
function partsOf(graph: UndirectedGraph) {
  return {
    nodes: graph.mapNodes((id, { label }) => [id, label]).sort(),
    links: graph.mapEdges((_, { weight }, source, target) => [source, target, Number(weight)]).sort(),
  };
}

describe.each(['gexf', 'graphml'] as const)('the demonstration in %s', (format) => {
  const store = useWorld(open, demonstration());

  it('has the countries and relations of the store, read back by graphology', async () => {
    const graph = readers[format](await exportText(store(), `countries.${format}`));
    const { lastRelease } = await store().summary();
    const [{ items } = { items: [] }] = await store().listRelations([
      { where: { minEngagements: 1 }, order: 'STRENGTH', first: 1000, after: null },
    ]);
    expect(graph.type).toBe('undirected');
    expect(graph.size).toBe(items.length);
    expect(graph.size).toBeGreaterThan(20);
    const contacts = await store().contacts(items.map(({ node }) => ({ relation: node.id, period: {} })));
    for (const [index, { node }] of items.entries()) {
      const [a, b] = node.id.slice('relation:'.length).split('-');
      const attributes = graph.getEdgeAttributes(graph.edge(`country:${a}`, `country:${b}`));
      expect(Number(attributes['weight'])).toBe(node.engagements);
      expect(attributes['statements']).toBe(node.statements);
      expect(attributes['lastContact']).toBe(node.lastContact ?? undefined);
      expect(attributes['strength']).toBeCloseTo(
        strengthAt(contacts[index] ?? [], lastRelease ?? '', 365),
        1,
      );
    }
    const cambodia = graph.getNodeAttributes('country:KH');
    expect(cambodia).toMatchObject({ label: 'Cambodia', code: 'KH', subregion: 'South-eastern Asia' });
    expect(cambodia['engagements']).toBe(
      graph.reduceEdges('country:KH', (sum, _, { weight }) => sum + Number(weight), 0),
    );
  });

  it('has the officials and whom they met', async () => {
    const graph = readers[format](await exportText(store(), `officials.${format}`));
    expect(graph.size).toBeGreaterThan(20);
    for (const id of graph.nodes()) {
      const [counterparts = []] = await store().counterparts([{ official: id, period: {}, first: 1000 }]);
      expect(graph.neighbors(id).sort()).toEqual(counterparts.map(({ official }) => official.id).sort());
      for (const { official, engagements } of counterparts)
        expect(Number(graph.getEdgeAttribute(graph.edge(id, official.id), 'weight'))).toBe(engagements);
      expect(graph.degree(id)).toBeGreaterThan(0);
    }
  });
});

describe('a network', () => {
  const store = useSmallWorld(open);

  it('is the same in both formats', async () => {
    for (const name of ['countries', 'officials'])
      expect(partsOf(readers.graphml(await exportText(store(), `${name}.graphml`)))).toEqual(
        partsOf(readers.gexf(await exportText(store(), `${name}.gexf`))),
      );
  });

  it('holds what a filter selects', async () => {
    const period = { from: '2021-12-06', to: '2021-12-31' };
    const countries = readers.gexf(await exportText(store(), 'countries.gexf', { period }));
    expect(partsOf(countries)).toEqual({
      nodes: [
        ['country:JP', 'Japan'],
        ['country:KH', 'Cambodia'],
      ],
      links: [['country:JP', 'country:KH', 1]],
    });
    const officials = readers.gexf(await exportText(store(), 'officials.gexf', { country: 'US' }));
    expect(partsOf(officials)).toEqual({
      nodes: [
        [PRAK, 'Prak Sokhonn'],
        [CHOLLET, 'Derek Chollet'],
      ].sort(),
      links: [[PRAK, CHOLLET, 1]],
    });
    expect(await exportText(store(), 'officials.gexf', { period })).toContain(HAYASHI);
  });

  it('says where it comes from, and that nothing changed meanwhile', async () => {
    const citation =
      'Entente 0.0.0: a knowledge graph of bilateral relations. countries.gexf, version 8 of the graph, exported at 2026-01-01T00:00:00.000Z.';
    const text = await exportText(store(), 'countries.gexf');
    expect(text).toContain(`<description>${citation}</description>`);
    expect(text).toContain('The graph was at version 8 from the beginning of this export to its end.');
    expect(await exportText(store(), 'countries.graphml')).toContain('<desc>Entente 0.0.0: ');
  });
});

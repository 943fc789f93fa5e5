import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutJob, LayoutStep } from './lay-out.ts';

const STEPS = 30;
const ITERATIONS_A_STEP = 12;

/** Lays a network out, and tells its places after every few rounds. */
self.addEventListener('message', ({ data: { nodes, links } }: MessageEvent<LayoutJob>) => {
  const graph = new UndirectedGraph();
  for (const { code, x, y } of nodes) graph.addNode(code, { x, y });
  for (const { a, b, weight } of links)
    if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { weight: Math.max(0.1, weight) });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    linLogMode: true,
    gravity: 0.6,
    edgeWeightInfluence: 0.6,
    barnesHutOptimize: graph.order > 300,
  };
  for (let step = 1; step <= STEPS; step += 1) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS_A_STEP, settings });
    const places = graph.mapNodes((code, { x, y }) => [code, Number(x), Number(y)] as const);
    self.postMessage({ places, isLast: step === STEPS } satisfies LayoutStep);
  }
});

import { UndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { rgbOf, type Colours } from './colours.ts';
import { beginningOf, layOut } from './lay-out.ts';
import { followMotion } from './motion.ts';
import type { Place, Tie } from './tie.ts';
import { tiesLayer } from './ties-layer.ts';

/** What is drawn, and who is told what happens to it. */
interface SceneOf {
  readonly places: ReadonlyMap<string, Place>;
  readonly ties: readonly Tie[];
  readonly colours: Colours;
  /** Whether countries jump to where they belong, rather than wander there. */
  readonly isCalm: boolean;
  /** Code of the country that is brought to the fore. */
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** The network as it is drawn. */
export interface Scene {
  /** Brings a country to the fore, with its neighbours and the ties to them; none if undefined. */
  choose(code: string | undefined): void;
  close(): void;
}

interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
}

/** Radius of a country, in pixels. */
const SMALLEST = 3;
const LARGEST = 18;
/** So many countries are all named; of more, those with room and ties enough. */
const FEW = 60;
/** Size of labels, in pixels, and their face. */
const LABEL = { labelSize: 12, labelFont: "'Inter Variable', sans-serif" };
/** The face must have come before the first label is drawn with it. */
export const LABEL_FONT = `${LABEL.labelSize}px ${LABEL.labelFont}`;

/** Draws a network into an element, which has `data-laid-out` when all countries are where they belong. */
export function openScene(
  stage: HTMLElement,
  { places, ties, colours, isCalm, chosen: first, onChoose }: SceneOf,
): Scene {
  delete stage.dataset['laidOut'];
  const strongestFirst = ties.toSorted((a, b) => b.weight - a.weight);
  const graph = graphOf(places, ties, colours);
  const numbers = new Map(graph.nodes().map((code, number) => [code, number]));
  const neighbours = neighboursOf(ties);
  let chosen = first;
  let hovered: string | undefined;
  const focusOf = () => {
    const focus = hovered ?? chosen;
    return focus !== undefined && graph.hasNode(focus) ? focus : undefined;
  };

  const sigma = new Sigma<NodeLook>(graph, stage, {
    settings: {
      labelDensity: graph.order <= FEW ? 2 : 0.7,
      labelRenderedSizeThreshold: graph.order <= FEW ? 0 : 5,
      itemSizesReference: 'screen',
    },
    nodeReducer: (code) => {
      const focus = focusOf();
      const isFar = focus !== undefined && focus !== code && neighbours.get(focus)?.has(code) !== true;
      return {
        ...LABEL,
        labelColor: colours.text,
        labelVisibility: isFar ? 'hidden' : code === focus ? 'visible' : 'auto',
        opacity: isFar ? 0.15 : 1,
        backdropColor: colours.sheet,
        backdropShadowColor: colours.line,
        backdropShadowBlur: 4,
      };
    },
  });
  const motion = followMotion(ties.length, (drawn) => {
    stage.dataset['drawnInMotion'] = String(drawn);
    sigma.scheduleRender();
  });
  const ends = new Float32Array(4 * ties.length);
  sigma.addCustomLayerProgram('ties', 'edges', (gl) =>
    tiesLayer(
      gl,
      {
        count: ties.length,
        looks: looksOf(strongestFirst, numbers),
        ends: () => {
          const place = sigma.getNormalizationFunction();
          const at = new Map(graph.mapNodes((code, { x, y }) => [code, place({ x, y })]));
          for (const [index, { a, b }] of strongestFirst.entries()) {
            const [from, to] = [at.get(a), at.get(b)];
            if (from !== undefined && to !== undefined) ends.set([from.x, from.y, to.x, to.y], 4 * index);
          }
          return ends;
        },
      },
      { line: rgbOf(colours.line), cool: rgbOf(colours.cool), strong: rgbOf(colours.strong) },
      () => ({ drawn: motion.drawn, focus: numbers.get(focusOf() ?? '') ?? -1 }),
    ),
  );
  sigma.getCamera().on('updated', () => motion.moved());
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    sigma.refresh();
  });
  sigma.on('leaveNode', () => {
    hovered = undefined;
    sigma.refresh();
  });
  sigma.on('clickNode', ({ node }) => onChoose(node));
  sigma.on('clickStage', () => onChoose(undefined));

  const nodes = graph.mapNodes((code, { x, y }) => ({ code, x, y }));
  const endLayout = layOut({ nodes, links: ties }, ({ places: moved, isLast }) => {
    if (isCalm && !isLast) return;
    const to = new Map(moved.map(([code, x, y]) => [code, { x, y }]));
    motion.moved();
    graph.updateEachNodeAttributes((code, look) => ({ ...look, ...to.get(code) }), {
      attributes: ['x', 'y'],
    });
    if (isLast) stage.dataset['laidOut'] = 'true';
  });

  return {
    choose(code) {
      chosen = code;
      sigma.refresh();
    },
    close() {
      endLayout();
      motion.end();
      sigma.kill();
    },
  };
}

function graphOf(
  places: ReadonlyMap<string, Place>,
  ties: readonly Tie[],
  colours: Colours,
): UndirectedGraph<NodeLook> {
  const graph = new UndirectedGraph<NodeLook>();
  const weights = new Map<string, number>();
  for (const { a, b, weight } of ties)
    for (const code of [a, b]) weights.set(code, (weights.get(code) ?? 0) + Math.max(0, weight));
  const most = Math.max(1, ...weights.values());
  for (const [code, weight] of weights) {
    const place = places.get(code) ?? { code, name: code, region: null };
    graph.addNode(code, {
      ...beginningOf(place),
      // By area, as the eye compares.
      size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(weight / most),
      color: colours.regions.get(place.region) ?? colours.text,
      label: place.name,
    });
  }
  return graph;
}

function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { a, b } of ties)
    for (const [code, other] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  return neighbours;
}

function looksOf(ties: readonly Tie[], numbers: ReadonlyMap<string, number>): Float32Array {
  const strongest = Math.max(1, ...ties.map(({ weight }) => weight));
  return Float32Array.from(
    ties.flatMap(({ a, b, weight }) => [
      Math.max(0, weight) / strongest,
      weight < 0 ? 1 : 0,
      numbers.get(a) ?? -1,
      numbers.get(b) ?? -1,
    ]),
  );
}

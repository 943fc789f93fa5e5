import type { Sigma } from 'sigma';
import { rgbOf, type Colours } from './colours.ts';
import { countriesGraph, type NodeLook } from './countries-graph.ts';
import { drawnTies } from './drawn-ties.ts';
import { layOut } from './lay-out.ts';
import { followMotion } from './motion.ts';
import { MARGIN, MovedSigma } from './moved-sigma.ts';
import { namesWithRoom } from './names-with-room.ts';
import { neighboursOf, type Place, type Tie } from './tie.ts';
import classes from './scene.module.css';
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

/** So many countries are all named; of more, those with room and ties enough. */
const FEW = 60;
const SIZE_OF_NAMED = 5;
/** Pixels from the outermost country to the edge of the view. */
const PADDING = 30;
/** Pixels to a side of what is looked up where the pointer is: a country is no smaller. */
const FINENESS = 4;
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
  const graph = countriesGraph(places, ties, colours);
  const numbers = new Map(graph.nodes().map((code, number) => [code, number]));
  const neighbours = neighboursOf(ties);
  let chosen = first;
  let hovered: string | undefined;
  let isLaidOut = false;
  /** Codes of the countries that are named; as Sigma has it until the network rests for the first time. */
  let named: ReadonlySet<string> | undefined;
  const focusOf = () => {
    const focus = hovered ?? chosen;
    return focus !== undefined && graph.hasNode(focus) ? focus : undefined;
  };

  const visibilityOf = (code: string) => {
    if (named === undefined) return 'auto';
    return named.has(code) ? 'visible' : 'hidden';
  };

  const board = document.createElement('div');
  board.className = classes['board'] ?? '';
  board.style.inset = `-${MARGIN}px`;
  stage.append(board);
  const sigma = new MovedSigma<NodeLook>(graph, board, {
    settings: {
      stagePadding: MARGIN + PADDING,
      labelRenderedSizeThreshold: graph.order <= FEW ? 0 : SIZE_OF_NAMED,
      itemSizesReference: 'screen',
      pickingDownSizingRatio: FINENESS,
    },
    nodeReducer: (code) => {
      const focus = focusOf();
      const isFar = focus !== undefined && focus !== code && neighbours.get(focus)?.has(code) !== true;
      return {
        ...LABEL,
        labelColor: colours.text,
        labelVisibility: isFar ? 'hidden' : code === focus ? 'visible' : visibilityOf(code),
        opacity: isFar ? 0.15 : 1,
        backdropColor: colours.sheet,
        backdropShadowColor: colours.line,
        backdropShadowBlur: 4,
      };
    },
  });
  const motion = followMotion(() => {
    if (isLaidOut) stage.dataset['laidOut'] = 'true';
    delete board.dataset['dragged'];
    named = namesOf(sigma, graph);
    sigma.refresh();
  });
  const shown = drawnTies(ties, numbers, () => {
    const place = sigma.getNormalizationFunction();
    return new Map(graph.mapNodes((code, { x, y }) => [code, place({ x, y })]));
  });
  const tieColours = { line: rgbOf(colours.line), cool: rgbOf(colours.cool), strong: rgbOf(colours.strong) };
  sigma.addCustomLayerProgram('ties', 'edges', (gl) =>
    tiesLayer(gl, shown, tieColours, () => numbers.get(focusOf() ?? '') ?? -1),
  );
  sigma.getCamera().on('updated', () => {
    motion.moved();
    if (sigma.getMouseCaptor().isMouseDown) board.dataset['dragged'] = 'true';
  });
  // While the drawing is moved, what Sigma finds under the pointer is what was there before.
  sigma.on('enterNode', ({ node }) => {
    if (motion.isMoving) return;
    hovered = node;
    sigma.refresh();
  });
  sigma.on('leaveNode', () => {
    if (hovered === undefined) return;
    hovered = undefined;
    if (!motion.isMoving) sigma.refresh();
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
    isLaidOut = isLast;
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
      board.remove();
    },
  };
}

/** The countries whose names find room as the network stands now: of many, of those alone that have ties enough. */
function namesOf(sigma: Sigma<NodeLook>, graph: ReturnType<typeof countriesGraph>): ReadonlySet<string> {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen !== null) pen.font = LABEL_FONT;
  const names = graph.mapNodes((code, { x, y, size, label }) => {
    const place = sigma.graphToViewport({ x, y });
    return {
      code,
      x: place.x - MARGIN,
      y: place.y - MARGIN,
      radius: sigma.scaleSize(size),
      width: pen?.measureText(label).width ?? 0,
    };
  });
  const isFew = graph.order <= FEW;
  const { width, height } = sigma.getDimensions();
  return namesWithRoom(
    names.filter(({ radius }) => isFew || radius >= SIZE_OF_NAMED),
    names,
    { width: width - 2 * MARGIN, height: height - 2 * MARGIN },
  );
}

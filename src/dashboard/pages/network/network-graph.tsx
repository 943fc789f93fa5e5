import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { UndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { useEffect, useRef } from 'react';
import { texts } from '../../texts/texts.ts';
import { beginningOf, layOut } from './lay-out.ts';
import classes from './network-graph.module.css';
import type { Place, Tie } from './tie.ts';

interface NetworkGraphProps {
  readonly places: ReadonlyMap<string, Place>;
  readonly ties: readonly Tie[];
  /** Code of the country that is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
}

/** Radius of a country, in pixels. */
const SMALLEST = 2.5;
const LARGEST = 11;
/** Size of labels, in pixels, and their face. */
const LABEL = { labelSize: 12, labelFont: 'Inter Variable, sans-serif' };

/** The network, drawn by the graphics processor; what it shows stands in the table beside it, too. */
export function NetworkGraph({ places, ties, chosen, onChoose }: NetworkGraphProps) {
  const stage = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma<NodeLook> | null>(null);
  const looks = useRef({ chosen, hovered: undefined as string | undefined, onChoose });
  looks.current.onChoose = onChoose;
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const isCalm = useReducedMotion();

  useEffect(() => {
    if (stage.current === null) return;
    const colours = coloursOf(stage.current);
    const graph = graphOf(places, ties, colours);
    const neighbours = (code: string) => graph.hasNode(code) && new Set(graph.neighbors(code));
    const focusOf = () => looks.current.hovered ?? looks.current.chosen;
    const sigma = new Sigma<NodeLook>(graph, stage.current, {
      settings: { labelDensity: 0.7, labelRenderedSizeThreshold: 7, hideEdgesOnMove: false },
      nodeReducer: (code, data) => {
        const focus = focusOf();
        const near = focus === undefined ? false : neighbours(focus);
        const isFar = near !== false && focus !== code && !near.has(code);
        return {
          ...data,
          ...LABEL,
          labelColor: colours.text,
          labelVisibility: isFar ? 'hidden' : code === focus ? 'visible' : 'auto',
          opacity: isFar ? 0.15 : 1,
        };
      },
      edgeReducer: (edge, data) => {
        const focus = focusOf();
        if (focus === undefined || !graph.hasNode(focus)) return data;
        return graph.hasExtremity(edge, focus)
          ? { ...data, color: colours.strong, opacity: 0.9 }
          : { ...data, opacity: 0.04 };
      },
    });
    drawn.current = sigma;
    sigma.on('enterNode', ({ node }) => {
      looks.current.hovered = node;
      sigma.refresh();
    });
    sigma.on('leaveNode', () => {
      looks.current.hovered = undefined;
      sigma.refresh();
    });
    sigma.on('clickNode', ({ node }) => looks.current.onChoose(node));
    sigma.on('clickStage', () => looks.current.onChoose(undefined));
    const nodes = graph.mapNodes((code, { x, y }) => ({ code, x, y }));
    const end = layOut({ nodes, links: ties }, ({ places: moved, isLast }) => {
      if (isCalm && !isLast) return;
      for (const [code, x, y] of moved) if (graph.hasNode(code)) graph.mergeNodeAttributes(code, { x, y });
      if (isLast) stage.current?.setAttribute('data-laid-out', 'true');
    });
    return () => {
      end();
      drawn.current = null;
      sigma.kill();
    };
  }, [places, ties, scheme, isCalm]);

  useEffect(() => {
    looks.current.chosen = chosen;
    drawn.current?.refresh();
  }, [chosen]);

  return <div ref={stage} className={classes['stage']} role="img" aria-label={texts.network.graph} />;
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
  const strongest = Math.max(1, ...ties.map(({ weight }) => weight));
  for (const { a, b, weight } of ties)
    if (!graph.hasEdge(a, b)) {
      const part = Math.max(0, weight) / strongest;
      const look = { size: 0.5 + 3.5 * part, color: weight < 0 ? colours.cool : colours.line };
      graph.addEdge(a, b, { ...look, opacity: 0.35 + 0.5 * part });
    }
  return graph;
}

interface Colours {
  readonly text: string;
  readonly line: string;
  readonly strong: string;
  readonly cool: string;
  readonly regions: ReadonlyMap<string | null, string>;
}

/** The colours of the style sheet, as the scheme has them now. */
function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: colour('--text'),
    line: colour('--tie'),
    strong: colour('--link'),
    cool: colour('--cool'),
    regions: new Map(
      ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'].map((region) => [
        region,
        colour(`--region-${region.toLowerCase()}`),
      ]),
    ),
  };
}

import { Skeleton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { PlotOptions } from '@observablehq/plot';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { openLinks } from './open-links.ts';
import { texts } from '../texts/texts.ts';
import classes from './plot.module.css';

type Plot = typeof import('@observablehq/plot');

interface PlotChartProps {
  /** What is drawn, given the library and the width in pixels; the same function as long as it draws the same. */
  readonly draw: (plot: Plot, width: number) => PlotOptions;
  /** What can be seen, for those who do not see it. */
  readonly label: string;
  /** In pixels. */
  readonly height: number;
}

/**
 * A chart of Observable Plot, drawn anew when its data or the width of its place changes. Marks with an `href` of this site
 * are links, for the keyboard, too: give them an `ariaLabel`; a tip that follows the pointer follows the focus as well.
 */
export function PlotChart({ draw, label, height }: PlotChartProps) {
  const { ref: measured, width } = useElementSize();
  const place = useRef<HTMLDivElement>(null);
  const plot = usePlot();
  const router = useRouter();
  useEffect(() => {
    if (plot === null || width === 0 || place.current === null) return;
    const chart = plot.plot({
      style: { background: 'none', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
      height,
      width,
      ...draw(plot, width),
      figure: false,
    });
    // What Plot writes into the drawing stands in our own style sheet: the page allows no other styles.
    for (const style of chart.querySelectorAll('style')) style.remove();
    const hasLinks = openLinks(chart, router);
    // The parts of an image cannot be reached; those of a group can.
    chart.setAttribute('role', hasLinks ? 'group' : 'img');
    chart.setAttribute('aria-label', hasLinks ? `${label} ${texts.figure.arrows}` : label);
    place.current.replaceChildren(chart);
  }, [plot, draw, label, width, height, router]);
  return (
    <div ref={measured} className={classes['chart']} style={{ minHeight: height }}>
      {plot === null && <Skeleton height={height} role="status" aria-label={texts.states.loading} />}
      <div ref={place} />
    </div>
  );
}

let loaded: Plot | null = null;

/** The library, which comes when the first chart is shown. */
function usePlot(): Plot | null {
  const [plot, setPlot] = useState(loaded);
  useEffect(() => {
    if (plot === null)
      void import('@observablehq/plot').then((library) => {
        loaded = library;
        setPlot(library);
      });
  }, [plot]);
  return plot;
}

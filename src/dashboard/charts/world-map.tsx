import { Skeleton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState, type MouseEvent } from 'react';
import { texts } from '../texts/texts.ts';
import { MapLegend } from './map-legend.tsx';
import { marksOf, type Mark, type Marks, type MapTie, type Subject } from './map-marks.ts';
import { TieLink } from './map-tie-link.tsx';
import { tieColor } from './tie-scale.ts';
import { useWorld } from './use-world.ts';
import classes from './world-map.module.css';

interface WorldMapProps {
  /** The country whose ties they are. */
  readonly subject: Subject;
  /** Strongest first: the order in which the keys lead through them. */
  readonly ties: readonly MapTie[];
  /** What can be seen, for those who do not see it. */
  readonly label: string;
}

/** Height of the map as a part of its width. */
const RATIO = 0.46;
const LEGEND = 44;
/** Radius of a country too small for an outline, in pixels: on a narrow map, and on a wide one. */
const DOT = { narrow: 3, wide: 4.5 };
const NARROW = 600;
interface Pointed {
  readonly code: string | null;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The ties of a country on a map of the world, each leading to its page. */
export function WorldMap({ subject, ties, label }: WorldMapProps) {
  const { ref, width } = useElementSize();
  const height = Math.round(width * RATIO);
  const world = useWorld(width, height);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [reached, setReached] = useState(0);
  const marks = useMemo(
    () => (world === null ? null : marksOf(world, subject, ties)),
    [world, subject, ties],
  );
  const radius = width < NARROW ? DOT.narrow : DOT.wide;
  const tip = pointed === null ? undefined : ties.find(({ code }) => code === pointed.code);

  const point = (mark: Mark, event: MouseEvent) => {
    const box = event.currentTarget.closest('svg')?.getBoundingClientRect();
    if (box !== undefined)
      setPointed({
        code: mark.code,
        name: mark.name,
        x: event.clientX - box.left,
        y: event.clientY - box.top,
      });
  };
  return (
    <div ref={ref} className={classes['map']} style={{ aspectRatio: 1 / RATIO, paddingBottom: LEGEND }}>
      {marks === null ? (
        <Skeleton height={height + LEGEND} role="status" aria-label={texts.states.loading} />
      ) : (
        <svg
          width={width}
          height={height + LEGEND}
          viewBox={`0 0 ${width} ${height + LEGEND}`}
          role="group"
          aria-label={`${label} ${texts.figure.arrows}`}
          onPointerLeave={() => setPointed(null)}
        >
          {marks.others.map((mark, index) => (
            <Shape
              key={mark.code ?? index}
              mark={mark}
              radius={radius}
              fill={mark.code === subject.code ? 'var(--subject)' : 'var(--land)'}
              onPoint={point}
            />
          ))}
          {marks.ties.map(({ tie, mark }, index) => (
            <TieLink
              key={tie.id}
              tie={tie}
              isReached={index === Math.min(reached, marks.ties.length - 1)}
              onReach={(box) => {
                setReached(index);
                setPointed({ code: tie.code, name: tie.name, ...box });
              }}
              onLeave={() => setPointed(null)}
            >
              <Shape
                mark={mark}
                radius={radius}
                fill={tieColor(tie.strength) ?? 'var(--land)'}
                onPoint={point}
              />
            </TieLink>
          ))}
          {pointed !== null && <Rim marks={marks} code={pointed.code} radius={radius} />}
          <MapLegend top={height + 14} width={width} subject={subject.name} />
        </svg>
      )}
      {pointed !== null && (
        <div
          className={classes['tip']}
          aria-hidden
          data-turned={pointed.x > width / 2 || undefined}
          style={{ left: pointed.x, top: pointed.y }}
        >
          <strong>{tip?.name ?? pointed.name}</strong>
          {(tip?.lines ?? [pointed.code === subject.code ? '' : texts.map.noTie])
            .filter((line) => line !== '')
            .map((line) => (
              <div key={line} className="numbers">
                {line}
              </div>
            ))}
        </div>
      )}
    </div>
  );
}

interface ShapeProps {
  readonly mark: Mark;
  readonly radius: number;
  readonly fill: string;
  readonly onPoint: (mark: Mark, event: MouseEvent) => void;
}

function Shape({ mark, radius, fill, onPoint }: ShapeProps) {
  const looks = {
    fill,
    className: classes['country'],
    onPointerMove: (event: MouseEvent) => onPoint(mark, event),
  };
  if (mark.path !== null) return <path d={mark.path} {...looks} />;
  return <circle cx={mark.place[0]} cy={mark.place[1]} r={radius} {...looks} />;
}

/** The line around the country that is pointed at, above its neighbours. */
function Rim({
  marks,
  code,
  radius,
}: {
  readonly marks: Marks;
  readonly code: string | null;
  readonly radius: number;
}) {
  const mark = marks.ties.find(({ tie }) => tie.code === code)?.mark;
  if (mark === undefined) return null;
  if (mark.path !== null) return <path d={mark.path} className={classes['rim']} />;
  return <circle cx={mark.place[0]} cy={mark.place[1]} r={radius} className={classes['rim']} />;
}

import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { dateOf } from '../../charts/days.ts';
import { PlotChart } from '../../charts/plot.tsx';
import { GRID, timeScale, TIP } from '../../charts/time.ts';
import { Answer } from '../../parts/answer.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { halfLifeName, useHalfLife } from './half-life.ts';
import { OpenLink, useOpenAddress } from './open-link.tsx';
import { strengthDays } from './strength-days.ts';
import { STRENGTH, strengthOn, strengthsOf } from './strength-points.ts';
import { useContacts } from './use-contacts.ts';
import type { RelationView } from './view.ts';

const HEIGHT = 220;

interface StrengthOnDay {
  readonly day: string;
  readonly strength: number;
  /** The days from the middle before it to the middle after it. */
  readonly x1: Date;
  readonly x2: Date;
}

const COLUMNS: readonly Column<StrengthOnDay>[] = [
  {
    key: 'day',
    title: texts.fields.day,
    value: ({ day }) => day,
    show: ({ day }) => format.day(day),
  },
  {
    key: 'strength',
    title: texts.fields.strength,
    isNumber: true,
    value: ({ strength }) => strength,
    show: ({ day, strength }) => (
      <OpenLink opened={{ what: 'strength', on: day }}>{format.finer(strength)}</OpenLink>
    ),
  },
];

/** Strength from day to day; each day opens to what its strength is made of. */
export function StrengthChart({ view }: { readonly view: RelationView }) {
  const { pages } = useContacts(view);
  const halfLife = useHalfLife();
  const days = useMemo(
    () => strengthDays(view.from, view.to, pages.items),
    [view.from, view.to, pages.items],
  );
  const variables = strengthOn(view.between, halfLife, days);
  const answer = useAnswer(STRENGTH, variables, { enabled: !pages.asked.isPending });
  const rows = useMemo(() => {
    const relation = answer.data?.relation;
    return relation == null ? [] : rowsOf(days, strengthsOf(relation));
  }, [answer.data, days]);
  return (
    <Answer of={answer} height={HEIGHT + 190}>
      {() => (
        <Figure
          name="strength"
          title={texts.relation.strength.title}
          about={texts.relation.strength.about(halfLifeName(halfLife))}
          chart={<Curve view={view} rows={rows} />}
          columns={COLUMNS}
          rows={rows}
          question={STRENGTH}
          variables={variables}
        />
      )}
    </Answer>
  );
}

interface CurveProps {
  readonly view: RelationView;
  readonly rows: readonly StrengthOnDay[];
}

function Curve({ view: { from, to }, rows }: CurveProps) {
  const addressOf = useOpenAddress();
  const words = texts.relation.strength;
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const x = ({ day }: StrengthOnDay) => dateOf(day);
      const tell = ({ day, strength }: StrengthOnDay) => words.on(format.day(day), format.finer(strength));
      return {
        marginLeft: 36,
        marginRight: 12,
        x: timeScale(from, to, width),
        y: { label: null, nice: true, zero: true, ticks: 4, tickFormat: format.finer, tickSize: 0 },
        marks: [
          plot.gridY({ ...GRID, ticks: 4 }),
          plot.areaY(rows, { x, y: 'strength', fill: 'var(--text)', fillOpacity: 0.07 }),
          plot.lineY(rows, {
            x,
            y: 'strength',
            stroke: 'var(--text)',
            strokeWidth: 1.75,
            curve: 'monotone-x',
          }),
          plot.rectX(rows, {
            x1: 'x1',
            x2: 'x2',
            fill: 'transparent',
            href: ({ day }: StrengthOnDay) => addressOf({ what: 'strength', on: day }),
            ariaLabel: tell,
          }),
          plot.dot(
            rows,
            plot.pointerX({
              x,
              y: 'strength',
              r: 4,
              fill: 'var(--text)',
              pointerEvents: 'none',
              ariaHidden: 'true',
            }),
          ),
          plot.tip(rows, plot.pointerX({ x, y: 'strength', title: tell, ...TIP })),
        ],
      };
    },
    [rows, from, to, addressOf, words],
  );
  const values = rows.map(({ strength }) => strength);
  return (
    <PlotChart
      draw={draw}
      height={HEIGHT}
      label={words.chart(
        format.day(from),
        format.day(to),
        format.fine(Math.min(...values)),
        format.fine(Math.max(...values)),
      )}
    />
  );
}

function rowsOf(days: readonly string[], strengths: readonly number[]): readonly StrengthOnDay[] {
  const times = days.map((day) => dateOf(day).getTime());
  const between = (index: number) => {
    const [before, after] = [times[index - 1] ?? times[0] ?? 0, times[index] ?? times.at(-1) ?? 0];
    return new Date((before + after) / 2);
  };
  return days.map((day, index) => ({
    day,
    strength: strengths[index] ?? 0,
    x1: between(index),
    x2: between(index + 1),
  }));
}

import { Alert, Skeleton } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { Opened } from '../../app/opened.ts';
import type { CompareInterval, CompareMeasure } from '../../app/page-search.ts';
import { PlotChart } from '../../charts/plot.tsx';
import { GRID, timeScale, TIP } from '../../charts/time.ts';
import type { Period } from '../../generated/graphql.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { Tone } from '../../parts/tone.tsx';
import { useSame } from '../../parts/use-same.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './compared.module.css';
import { questionOfAll } from './question-of-all.ts';
import { totalOf, valuesOf, type Series, type SeriesValue } from './series.ts';
import { Total } from './total.tsx';
import { useSeries } from './use-series.ts';

const HEIGHT = 320;
const words = texts.compare;
/** The colours of the lines, in the order of the choice. */
const COLOURS = ['var(--line-1)', 'var(--line-2)', 'var(--line-3)', 'var(--line-4)', 'var(--line-5)'];

interface ComparedProps {
  readonly keys: readonly string[];
  readonly measure: CompareMeasure;
  readonly interval: CompareInterval;
  /** The days that are asked for; null for all time, with what has no day. */
  readonly period: Period | null;
  /** The days that the axis spans. */
  readonly from: string;
  readonly to: string;
}

/** The chosen ones on one axis, and their totals in a table. */
export function Compared({ keys, measure, interval, period: asked, from, to }: ComparedProps) {
  const period = useSame(asked);
  const { series, isPending, error } = useSeries(keys, interval, period);
  const values = useMemo(() => valuesOf(series, measure), [series, measure]);
  const totals = useMemo(() => totalColumns(period), [period]);
  if (error !== null) return <Alert color="red" title={texts.states.failed} children={error.message} />;
  if (isPending) return <Skeleton height={HEIGHT + 160} role="status" aria-label={texts.states.loading} />;
  const { question, variables } = questionOfAll(keys);
  const figure = {
    name: 'series',
    title: words.overTime(words.measures[measure]),
    about: leavesOut(series, measure) ? words.tiesOnly : undefined,
    chart: (
      <>
        <Names series={series} />
        <Lines series={series} values={values} measure={measure} from={from} to={to} />
      </>
    ),
    columns: VALUE_COLUMNS,
    rows: values,
  };
  return (
    <div className="stack">
      <Figure {...figure} question={question} variables={{ interval, period, ...variables }} />
      <Section title={words.totals}>
        <DataTable name="totals" caption={words.totals} columns={totals} rows={series} />
      </Section>
    </div>
  );
}

/** Whether a measure is not known of some of the chosen ones: of countries alone, but for releases. */
function leavesOut(series: readonly Series[], measure: CompareMeasure): boolean {
  return measure !== 'releases' && series.some(({ strength }) => strength === null);
}

/** The names of the lines, in their colours. */
function Names({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className={classes['legend']}>
      {series.map(({ key, id, name }, index) => (
        <li key={key}>
          <svg width="14" height="4" aria-hidden>
            <rect width="14" height="4" fill={COLOURS[index]} />
          </svg>{' '}
          <NodeLink id={id}>{name}</NodeLink>
        </li>
      ))}
    </ul>
  );
}

interface LinesProps extends Pick<ComparedProps, 'measure' | 'from' | 'to'> {
  readonly series: readonly Series[];
  readonly values: readonly SeriesValue[];
}

function Lines({ series, values, measure, from, to }: LinesProps) {
  // The first span may begin before the days that are asked for.
  const begins = values.reduce((first, { start }) => (start < first ? start : first), from);
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const write = measure === 'share' ? format.percent : format.finer;
      const isCount = measure === 'contacts' || measure === 'releases';
      const ticks = isCount ? Math.min(5, Math.max(1, ...values.map(({ value }) => value))) : 5;
      return {
        marginLeft: 48,
        marginRight: 12,
        x: timeScale(begins, to, width),
        y: {
          label: null,
          tickFormat: write,
          ticks,
          tickSize: 0,
          nice: true,
          ...(measure === 'tone' ? {} : { zero: true }),
        },
        color: { domain: series.map(({ name }) => name), range: COLOURS },
        marks: [
          plot.gridY({ ...GRID, ticks }),
          plot.lineY(values, {
            x: 'date',
            y: 'value',
            stroke: 'series',
            strokeWidth: 2,
          }),
          plot.dotY(values, { x: 'date', y: 'value', fill: 'series', r: 2.5 }),
          plot.tip(
            values,
            plot.pointer({
              x: 'date',
              y: 'value',
              title: ({ series: name, start, value }: SeriesValue) =>
                `${name}\n${format.month(start)}: ${write(value)}`,
              ...TIP,
            }),
          ),
        ],
      };
    },
    [series, values, measure, begins, to],
  );
  return <PlotChart draw={draw} height={HEIGHT} label={words.overTime(words.measures[measure])} />;
}

const VALUE_COLUMNS: readonly Column<SeriesValue>[] = [
  { key: 'series', title: texts.fields.tie, value: ({ series }) => series },
  {
    key: 'start',
    title: texts.fields.from,
    value: ({ start }) => start,
    show: ({ start }) => format.month(start),
  },
  { key: 'value', title: texts.fields.weight, isNumber: true, value: ({ value }) => value },
];

function totalColumns(period: Period | null): readonly Column<Series>[] {
  const opening = (series: Series, opened: Opened, shown: ReactNode) => (
    <Total of={series} opened={opened} period={period}>
      {shown}
    </Total>
  );
  const counted = (measure: 'contacts' | 'releases', what: 'contacts' | 'named'): Column<Series> => ({
    key: measure,
    title: texts.fields[measure],
    isNumber: true,
    value: (series) => totalOf(series, measure),
    show: (series) => {
      const total = totalOf(series, measure);
      return total === null ? '–' : opening(series, { what }, format.whole(total));
    },
  });
  return [
    {
      key: 'name',
      title: texts.fields.tie,
      value: ({ name }) => name,
      show: ({ id, name }) => <NodeLink id={id}>{name}</NodeLink>,
    },
    {
      key: 'strength',
      title: texts.fields.strength,
      isNumber: true,
      value: ({ strength }) => strength,
      show: (series) =>
        series.strength === null ? '–' : opening(series, { what: 'strength' }, format.fine(series.strength)),
    },
    counted('contacts', 'contacts'),
    counted('releases', 'named'),
    {
      key: 'tone',
      title: texts.fields.tone,
      isNumber: true,
      value: ({ tone }) => tone,
      show: (series) =>
        series.tone === null ? '–' : opening(series, { what: 'tone' }, <Tone value={series.tone} />),
    },
  ];
}

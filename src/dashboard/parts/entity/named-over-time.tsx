import { Link, useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { PlotChart } from '../../charts/plot.tsx';
import { spansOf, type Span } from '../../charts/spans.ts';
import { GRID, timeScale, TIP } from '../../charts/time.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Answer, Nothing } from '../answer.tsx';
import type { Column } from '../data-table.tsx';
import { Figure } from '../figure.tsx';
import { ENTITY_OVER_TIME } from './questions.ts';
import type { EntityView } from './view.ts';

const HEIGHT = 220;

type NamedSpan = Span<{ readonly start: string; readonly count: number }>;

/** Releases that name something, span by span; each bar leads to its days alone. */
export function NamedOverTime({ view }: { readonly view: EntityView }) {
  const { id, name, from, to, interval } = view;
  const variables = { id, interval, period: { from, to } };
  const answer = useAnswer(ENTITY_OVER_TIME, variables);
  const node = answer.data?.node;
  const points = node != null && 'timeline' in node ? node.timeline : NO_POINTS;
  const spans = useMemo(() => spansOf(points, { interval, from, to }), [points, interval, from, to]);
  const addressOf = useSpanAddress();
  const columns = useMemo(() => columnsOf(addressOf), [addressOf]);
  const words = texts.entity.named;
  return (
    <Answer of={answer} height={HEIGHT + 160}>
      {() => (
        <Figure
          name="named"
          title={words.title}
          about={words.about(name)}
          chart={
            spans.length === 0 ? (
              <Nothing>{words.none}</Nothing>
            ) : (
              <Bars view={view} spans={spans} addressOf={addressOf} />
            )
          }
          columns={columns}
          rows={spans}
          question={ENTITY_OVER_TIME}
          variables={variables}
        />
      )}
    </Answer>
  );
}

const NO_POINTS: readonly never[] = [];

/** The address of the same page for the days of a span alone. */
function useSpanAddress(): (span: NamedSpan) => string {
  const router = useRouter();
  return useCallback(
    ({ start, end }) =>
      router.buildLocation({
        to: '.',
        search: (old: object) => Object.assign({}, old, { from: start, to: end }),
      } as never).href,
    [router],
  );
}

interface BarsProps {
  readonly view: EntityView;
  readonly spans: readonly NamedSpan[];
  readonly addressOf: (span: NamedSpan) => string;
}

function Bars({ view: { from, to }, spans, addressOf }: BarsProps) {
  const words = texts.entity.named;
  const most = Math.max(1, ...spans.map(({ count }) => count));
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const named = spans.filter(({ count }) => count > 0);
      const tell = ({ name, count }: NamedSpan) =>
        words.at(name, texts.counts.releases(count, format.whole(count)));
      const ticks = Math.min(4, most);
      return {
        marginLeft: 36,
        marginRight: 12,
        x: timeScale(from, to, width),
        y: { label: null, domain: [0, most], ticks, tickFormat: format.whole, tickSize: 0 },
        marks: [
          plot.gridY({ ...GRID, ticks }),
          plot.rectY(spans, {
            x1: 'x1',
            x2: 'x2',
            y: 'count',
            insetLeft: 0.5,
            insetRight: 0.5,
            fill: 'var(--side-a)',
          }),
          plot.rectX(named, { x1: 'x1', x2: 'x2', fill: 'transparent', href: addressOf, ariaLabel: tell }),
          plot.tip(
            named,
            plot.pointerX({
              x: ({ x1, x2 }: NamedSpan) => new Date((x1.getTime() + x2.getTime()) / 2),
              y: 'count',
              title: tell,
              ...TIP,
            }),
          ),
        ],
      };
    },
    [spans, from, to, most, addressOf, words],
  );
  return <PlotChart draw={draw} height={HEIGHT} label={words.chart(format.whole(most))} />;
}

function columnsOf(addressOf: (span: NamedSpan) => string): readonly Column<NamedSpan>[] {
  return [
    {
      key: 'span',
      title: texts.entity.named.span,
      value: ({ start }) => start,
      show: (span) => <Link to={addressOf(span)}>{span.name}</Link>,
    },
    {
      key: 'releases',
      title: texts.fields.releases,
      isNumber: true,
      value: ({ count }) => count,
      show: ({ count }) => format.whole(count),
    },
  ];
}

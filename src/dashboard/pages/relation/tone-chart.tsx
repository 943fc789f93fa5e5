import { useMemo } from 'react';
import { PlotChart } from '../../charts/plot.tsx';
import { GRID, timeScale, TIP, toneColor } from '../../charts/time.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { Tone } from '../../parts/tone.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { OpenLink, useOpenAddress } from './open-link.tsx';
import { OVER_TIME } from './questions.ts';
import { useTimeline, type TimelineSpan } from './use-timeline.ts';
import type { RelationView } from './view.ts';

const HEIGHT = 220;

/** A span in which something was said. */
interface SpokenSpan extends TimelineSpan {
  readonly tone: number;
}

const COLUMNS: readonly Column<SpokenSpan>[] = [
  { key: 'span', title: texts.fields.month, value: ({ start }) => start, show: ({ name }) => name },
  {
    key: 'tone',
    title: texts.fields.tone,
    isNumber: true,
    value: ({ tone }) => tone,
    show: ({ tone }) => <Tone value={tone} />,
  },
  {
    key: 'statements',
    title: texts.fields.statements,
    isNumber: true,
    value: ({ statements }) => statements,
    show: ({ start, end, statements }) => (
      <OpenLink opened={{ what: 'tone', from: start, to: end }}>{format.whole(statements)}</OpenLink>
    ),
  },
];

/** Tone span by span; each opens to the statements that it is the mean of. */
export function ToneChart({ view }: { readonly view: RelationView }) {
  const { answer, variables, spans } = useTimeline(view);
  const rows = useMemo(() => spans.filter((span): span is SpokenSpan => span.tone != null), [spans]);
  return (
    <Answer of={answer} height={HEIGHT + 190}>
      {() => (
        <Figure
          name="tone"
          title={texts.relation.tone.title}
          about={texts.relation.tone.about}
          chart={
            rows.length === 0 ? (
              <Nothing>{texts.relation.tone.none}</Nothing>
            ) : (
              <Lollipops view={view} rows={rows} />
            )
          }
          columns={COLUMNS}
          rows={rows}
          question={OVER_TIME}
          variables={variables}
        />
      )}
    </Answer>
  );
}

interface LollipopsProps {
  readonly view: RelationView;
  readonly rows: readonly SpokenSpan[];
}

function Lollipops({ view: { from, to }, rows }: LollipopsProps) {
  const addressOf = useOpenAddress();
  const words = texts.relation.tone;
  const tones = rows.map(({ tone }) => tone);
  const bound = Math.min(10, Math.max(4, ...tones.map((tone) => Math.ceil(Math.abs(tone)) + 1)));
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const x = ({ x1, x2 }: SpokenSpan) => new Date((x1.getTime() + x2.getTime()) / 2);
      const color = ({ tone }: SpokenSpan) => toneColor(tone);
      const tell = ({ name, tone, statements }: SpokenSpan) =>
        words.at(
          name,
          format.signedFine(tone),
          texts.relation.counts.statements(statements, format.whole(statements)),
        );
      return {
        marginLeft: 36,
        marginRight: 12,
        x: timeScale(from, to, width),
        y: { label: null, domain: [-bound, bound], ticks: 5, tickFormat: format.signed, tickSize: 0 },
        r: { range: [3, 9], domain: [1, Math.max(2, ...rows.map(({ statements }) => statements))] },
        marks: [
          plot.gridY({ ...GRID, ticks: 5 }),
          plot.ruleY([0], { stroke: 'var(--quiet)', strokeWidth: 1 }),
          plot.ruleX(rows, { x, y1: 0, y2: 'tone', stroke: color, strokeWidth: 1.5 }),
          plot.dot(rows, {
            x,
            y: 'tone',
            r: 'statements',
            fill: color,
            stroke: 'var(--sheet)',
            sort: 'start',
            href: ({ start, end }: SpokenSpan) => addressOf({ what: 'tone', from: start, to: end }),
            ariaLabel: tell,
          }),
          plot.tip(rows, plot.pointer({ x, y: 'tone', title: tell, ...TIP })),
        ],
      };
    },
    [rows, from, to, bound, addressOf, words],
  );
  return (
    <PlotChart
      draw={draw}
      height={HEIGHT}
      label={words.chart(
        format.whole(rows.length),
        format.signedFine(Math.min(...tones)),
        format.signedFine(Math.max(...tones)),
      )}
    />
  );
}

import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PlotChart } from '../../charts/plot.tsx';
import { GRID, timeScale, TIP } from '../../charts/time.ts';
import { Answer } from '../../parts/answer.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { OpenLink, useOpenAddress } from './open-link.tsx';
import { OVER_TIME } from './questions.ts';
import { useTimeline, type TimelineSpan } from './use-timeline.ts';
import type { RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');
const HEIGHT = 220;

const COLUMNS: readonly Column<TimelineSpan>[] = [
  { key: 'span', title: texts.fields.month, value: ({ start }) => start, show: ({ name }) => name },
  {
    key: 'releases',
    title: texts.fields.releases,
    isNumber: true,
    value: ({ releases }) => releases,
    show: ({ start, end, releases }) =>
      releases === 0 ? (
        format.whole(releases)
      ) : (
        <OpenLink opened={{ what: 'named', from: start, to: end }}>{format.whole(releases)}</OpenLink>
      ),
  },
  {
    key: 'share',
    title: texts.fields.share,
    isNumber: true,
    value: ({ share }) => share,
    show: ({ share }) => format.percent(share),
  },
  {
    key: 'contacts',
    title: texts.fields.contacts,
    isNumber: true,
    value: ({ engagements }) => engagements,
    show: ({ start, end, engagements }) =>
      engagements === 0 ? (
        format.whole(engagements)
      ) : (
        <OpenLink opened={{ what: 'contacts', from: start, to: end }}>{format.whole(engagements)}</OpenLink>
      ),
  },
];

/** Releases that name both countries span by span, as a number or as a share of all releases. */
export function NamedChart({ view }: { readonly view: RelationView }) {
  const { answer, variables, spans } = useTimeline(view);
  const navigate = route.useNavigate();
  const words = texts.relation.named;
  return (
    <Answer of={answer} height={HEIGHT + 190}>
      {() => (
        <Figure
          name="named"
          title={words.title}
          about={words.about[view.measure]}
          aside={
            <SegmentedControl
              size="xs"
              aria-label={words.measure}
              value={view.measure}
              onChange={(value) =>
                void navigate({
                  search: (before) => ({ ...before, measure: value === 'share' ? 'share' : 'number' }),
                  resetScroll: false,
                })
              }
              data={[
                { value: 'number', label: words.number },
                { value: 'share', label: words.share },
              ]}
            />
          }
          chart={<Bars view={view} spans={spans} />}
          columns={COLUMNS}
          rows={spans}
          question={OVER_TIME}
          variables={variables}
        />
      )}
    </Answer>
  );
}

interface BarsProps {
  readonly view: RelationView;
  readonly spans: readonly TimelineSpan[];
}

function Bars({ view: { from, to, measure }, spans }: BarsProps) {
  const addressOf = useOpenAddress();
  const words = texts.relation.named;
  const isShare = measure === 'share';
  const write = isShare ? format.percent : format.whole;
  const value = isShare ? 'share' : 'releases';
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const named = spans.filter(({ releases }) => releases > 0);
      const tell = ({ name, releases, share }: TimelineSpan) =>
        words.at(
          name,
          texts.relation.counts.releases(releases, format.whole(releases)),
          format.percent(share),
        );
      const most = Math.max(isShare ? 0.01 : 1, ...spans.map((span) => span[value]));
      const ticks = isShare ? 4 : Math.min(4, most);
      return {
        marginLeft: 44,
        marginRight: 12,
        x: timeScale(from, to, width),
        y: { label: null, domain: [0, most], nice: isShare, ticks, tickFormat: write, tickSize: 0 },
        marks: [
          plot.gridY({ ...GRID, ticks }),
          plot.rectY(spans, {
            x1: 'x1',
            x2: 'x2',
            y: value,
            insetLeft: 0.5,
            insetRight: 0.5,
            fill: 'var(--neutral)',
          }),
          plot.rectX(named, {
            x1: 'x1',
            x2: 'x2',
            fill: 'transparent',
            href: ({ start, end }: TimelineSpan) => addressOf({ what: 'named', from: start, to: end }),
            ariaLabel: tell,
          }),
          plot.tip(
            named,
            plot.pointerX({
              x: ({ x1, x2 }: TimelineSpan) => new Date((x1.getTime() + x2.getTime()) / 2),
              y: value,
              title: tell,
              ...TIP,
            }),
          ),
        ],
      };
    },
    [spans, from, to, value, isShare, write, addressOf, words],
  );
  return (
    <PlotChart
      draw={draw}
      height={HEIGHT}
      label={words.chart(write(Math.max(0, ...spans.map((span) => span[value]))))}
    />
  );
}

import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { withSorting } from '../../app/shown-search.ts';
import type { StrongestTiesQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { NodeLink, tieName } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { TieNumber } from '../../parts/tie-number.tsx';
import { Tone } from '../../parts/tone.tsx';
import { useChosen } from '../../parts/use-chosen.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { SHOWN_TIES, tiesAsked, type TieOrder } from './ask-early.ts';
import { TIES } from './questions.ts';

const route = getRouteApi('/');

type Tie = StrongestTiesQuery['relations']['nodes'][number];

/** The strongest ties, or those whose strength has changed most within a year of the newest release. */
export function Ties({ today }: { readonly today: string | null }) {
  const { order = 'strongest', ...others } = route.useSearch();
  const navigate = route.useNavigate();
  const [shown, choose] = useChosen<string>(order, (chosen) =>
    navigate({
      // The other order would not show in a table that is sorted by a column.
      search: {
        ...withSorting(others, 'ties', null),
        ...(chosen === 'changing' && { order: chosen }),
      },
      resetScroll: false,
    }),
  );
  const asked = tiesAsked(order, today);
  const { before } = asked;
  const answer = useAnswer(TIES, asked);
  const ties = answer.data?.relations.nodes;
  const rows = useMemo(() => ordered(ties ?? [], order).slice(0, SHOWN_TIES), [ties, order]);
  const columns = useMemo(() => columnsOf(rows, before), [rows, before]);
  const title = order === 'strongest' ? texts.start.strongest : texts.start.changing;
  return (
    <Section
      title={title}
      about={order === 'strongest' ? texts.start.strongestHint : texts.start.changingHint}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={texts.start.order}
          value={shown}
          onChange={choose}
          data={[
            { value: 'strongest', label: texts.fields.strength },
            { value: 'changing', label: texts.fields.change },
          ]}
        />
      }
    >
      <Answer of={answer} height={420} isEmpty={({ relations }) => relations.nodes.length === 0}>
        {() => <DataTable name="ties" caption={title} columns={columns} rows={rows} />}
      </Answer>
    </Section>
  );
}

function ordered(ties: readonly Tie[], order: TieOrder): readonly Tie[] {
  if (order === 'strongest') return ties;
  return [...ties].sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
}

/** `before` is the day that changes are counted from. */
function columnsOf(rows: readonly Tie[], before: string | null): readonly Column<Tie>[] {
  const most = Math.max(...rows.map(({ strength }) => strength));
  return [
    {
      key: 'tie',
      title: texts.fields.tie,
      value: ({ countries }) => tieName(countries),
      show: ({ id, countries }) => <NodeLink id={id}>{tieName(countries)}</NodeLink>,
    },
    {
      key: 'strength',
      title: texts.fields.strength,
      isNumber: true,
      value: ({ strength }) => strength,
      show: ({ id, strength }) => (
        <Bar
          part={strength / most}
          label={
            <TieNumber relation={id} opened={{ what: 'strength' }} period={null}>
              {format.fine(strength)}
            </TieNumber>
          }
        />
      ),
    },
    {
      key: 'change',
      title: texts.fields.change,
      isNumber: true,
      value: changeOf,
      // What came in since, or that nothing did.
      show: (tie) => (
        <TieNumber relation={tie.id} opened={{ what: 'contacts' }} period={{ from: before }}>
          {format.signedFine(changeOf(tie))}
        </TieNumber>
      ),
    },
    {
      key: 'tone',
      title: texts.fields.tone,
      isNumber: true,
      value: ({ tone }) => tone ?? null,
      show: ({ id, tone }) =>
        tone == null ? (
          <Tone value={tone} />
        ) : (
          <TieNumber relation={id} opened={{ what: 'tone' }} period={null}>
            <Tone value={tone} />
          </TieNumber>
        ),
    },
    {
      key: 'last',
      isUnbroken: true,
      title: texts.fields.lastContact,
      value: ({ lastContact }) => lastContact ?? null,
      show: ({ lastContact }) => (lastContact == null ? '–' : format.day(lastContact)),
    },
  ];
}

function changeOf({ strength, before }: Tie): number {
  return strength - before;
}

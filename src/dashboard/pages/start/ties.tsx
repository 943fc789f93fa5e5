import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { yearsBefore } from '../../charts/days.ts';
import type { StrongestTiesQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { NodeLink, tieName } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { Tone } from '../../parts/tone.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { TIES } from './questions.ts';

/** Ties among which the fastest changing ones are looked for, and how many are shown. */
const LOOKED_AT = 60;
const SHOWN = 10;

type Tie = StrongestTiesQuery['relations']['nodes'][number];
type Order = 'strongest' | 'changing';

/** The strongest ties, or those whose strength has changed most within a year of the newest release. */
export function Ties({ today }: { readonly today: string | null }) {
  const [order, setOrder] = useState<Order>('strongest');
  const answer = useAnswer(TIES, { first: LOOKED_AT, before: today === null ? null : yearsBefore(today, 1) });
  return (
    <Section
      title={order === 'strongest' ? texts.start.strongest : texts.start.changing}
      about={order === 'strongest' ? texts.start.strongestHint : texts.start.changingHint}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={texts.fields.tie}
          value={order}
          onChange={(value) => setOrder(value === 'changing' ? 'changing' : 'strongest')}
          data={[
            { value: 'strongest', label: texts.fields.strength },
            { value: 'changing', label: texts.fields.change },
          ]}
        />
      }
    >
      <Answer of={answer} height={420} isEmpty={({ relations }) => relations.nodes.length === 0}>
        {({ relations }) => {
          const rows = ordered(relations.nodes, order).slice(0, SHOWN);
          return (
            <DataTable caption={texts.start.strongest} columns={columnsOf(rows)} rows={rows} key={order} />
          );
        }}
      </Answer>
    </Section>
  );
}

function ordered(ties: readonly Tie[], order: Order): readonly Tie[] {
  if (order === 'strongest') return ties;
  return [...ties].sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
}

function columnsOf(rows: readonly Tie[]): readonly Column<Tie>[] {
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
      show: ({ strength }) => <Bar part={strength / most} label={format.fine(strength)} />,
    },
    {
      key: 'change',
      title: texts.fields.change,
      isNumber: true,
      value: changeOf,
      show: (tie) => format.signed(changeOf(tie)),
    },
    {
      key: 'tone',
      title: texts.fields.tone,
      isNumber: true,
      value: ({ tone }) => tone ?? null,
      show: ({ tone }) => <Tone value={tone} />,
    },
    {
      key: 'last',
      title: texts.fields.lastContact,
      value: ({ lastContact }) => lastContact ?? null,
      show: ({ lastContact }) => (lastContact == null ? '–' : format.day(lastContact)),
    },
  ];
}

function changeOf({ strength, before }: Tie): number {
  return strength - before;
}

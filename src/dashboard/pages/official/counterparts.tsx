import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { OfficialCounterpartsQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import type { EntityView } from '../../parts/entity/view.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { COUNTERPARTS } from './questions.ts';

const SHOWN = 20;

type Counterpart = NonNullable<OfficialCounterpartsQuery['official']>['counterparts'][number];

/** Officials of other countries whom the official met, most often first. */
export function Counterparts({ view: { id, period } }: { readonly view: EntityView }) {
  const answer = useAnswer(COUNTERPARTS, { id, period, first: SHOWN });
  const rows = answer.data?.official?.counterparts ?? NO_ROWS;
  const columns = useMemo(() => columnsOf(rows), [rows]);
  const words = texts.official.counterparts;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={answer} height={440}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <DataTable caption={words.title} columns={columns} rows={rows} />
          )
        }
      </Answer>
    </Section>
  );
}

const NO_ROWS: readonly never[] = [];

function columnsOf(rows: readonly Counterpart[]): readonly Column<Counterpart>[] {
  const most = Math.max(...rows.map(({ engagements }) => engagements));
  return [
    {
      key: 'official',
      title: texts.fields.official,
      value: ({ official }) => official.name,
      show: ({ official }) => <NodeLink id={official.id}>{official.name}</NodeLink>,
    },
    {
      key: 'country',
      title: texts.fields.country,
      value: ({ official }) => official.country?.name ?? null,
      show: ({ official: { country } }) =>
        country == null ? '–' : <NodeLink id={country.id}>{country.name}</NodeLink>,
    },
    {
      key: 'contacts',
      title: texts.fields.contacts,
      isNumber: true,
      value: ({ engagements }) => engagements,
      show: ({ engagements }) => <Bar part={engagements / most} label={format.whole(engagements)} />,
    },
    {
      key: 'last',
      isUnbroken: true,
      title: texts.official.counterparts.last,
      value: ({ lastMet }) => lastMet ?? null,
      show: ({ lastMet }) => (lastMet == null ? '–' : format.month(lastMet)),
    },
  ];
}

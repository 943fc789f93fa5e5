import { useMemo, useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { keyOf } from '../../app/addresses.ts';
import type { OfficialCounterpartsQuery, Period } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import type { EntityView } from '../../parts/entity/view.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowMore } from '../../parts/show-more.tsx';
import { TieNumber } from '../../parts/tie-number.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { MET } from './questions.ts';

/** Where the counterparts stand on their page. */
export const COUNTERPARTS = 'counterparts';
const SHOWN = 20;

type Counterpart = NonNullable<OfficialCounterpartsQuery['official']>['counterparts'][number];

interface CounterpartsProps {
  readonly view: EntityView;
  readonly of: { readonly country?: { readonly id: string } | null };
}

/** Officials of other countries whom the official met, most often first. */
export function Counterparts({ view: { id, period }, of: { country } }: CounterpartsProps) {
  const [first, setFirst] = useState(SHOWN);
  const answer = useAnswer(MET, { id, period, first });
  const rows = answer.data?.official?.counterparts ?? NO_ROWS;
  const columns = useMemo(
    () => columnsOf(rows, { official: id, country: country?.id, period }),
    [rows, id, country?.id, period],
  );
  const words = texts.official.counterparts;
  return (
    <Section anchor={COUNTERPARTS} title={words.title} about={words.about}>
      <Answer of={answer} height={440}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <>
              <DataTable name="counterparts" caption={words.title} columns={columns} rows={rows} />
              <ShowMore
                first={first}
                count={rows.length}
                isWaiting={answer.isPlaceholderData}
                onMore={setFirst}
              />
            </>
          )
        }
      </Answer>
    </Section>
  );
}

const NO_ROWS: readonly never[] = [];

interface MetBy {
  /** Global ids of the official, and of the country served. */
  readonly official: string;
  readonly country: string | undefined;
  readonly period: Period | null;
}

function columnsOf(rows: readonly Counterpart[], by: MetBy): readonly Column<Counterpart>[] {
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
      show: (counterpart) => (
        <Bar part={counterpart.engagements / most} label={<Met of={counterpart} by={by} />} />
      ),
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

/** The number of contacts with a counterpart, which opens to them where the tie of their two countries is known. */
function Met({ of: { official, engagements }, by }: { readonly of: Counterpart; readonly by: MetBy }) {
  if (by.country === undefined || official.country == null) return format.whole(engagements);
  const [one, other] = [keyOf(by.country), keyOf(official.country.id)].sort();
  return (
    <TieNumber
      relation={`relation:${one}-${other}`}
      opened={{ what: 'officials', ids: [by.official, official.id] }}
      period={by.period}
    >
      {format.whole(engagements)}
    </TieNumber>
  );
}

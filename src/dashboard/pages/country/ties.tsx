import { useMemo } from 'react';
import { usePages } from '../../api/use-pages.ts';
import type { CountryTiesQuery, Period } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { TieNumber } from '../../parts/tie-number.tsx';
import { Tone } from '../../parts/tone.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { COUNTRY_TIES } from './questions.ts';
import classes from './ties.module.css';
import { otherOf, type CountryView } from './view.ts';

/** Where the ties stand on their page. */
export const TIES = 'ties';
const MOST = 200;

type Tie = NonNullable<CountryTiesQuery['country']>['relations']['nodes'][number];

/** The ties of the country in a table. */
export function Ties({ view: { code, to, period } }: { readonly view: CountryView }) {
  const pages = usePages(
    COUNTRY_TIES,
    { code, on: to, period, first: MOST },
    ({ country }) => country?.relations,
  );
  const rows = useMemo(() => pages.items.toSorted((a, b) => b.strength - a.strength), [pages.items]);
  const columns = useMemo(() => columnsOf(rows, code, period), [rows, code, period]);
  const words = texts.country.ties;
  return (
    <Section anchor={TIES} title={words.title} about={words.about(format.day(to))}>
      <Answer of={pages.asked} height={560}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <div className={classes['ties']}>
              <DataTable name="ties" caption={words.title} columns={columns} rows={rows} />
              <More of={pages} />
            </div>
          )
        }
      </Answer>
    </Section>
  );
}

function columnsOf(rows: readonly Tie[], code: string, period: Period | null): readonly Column<Tie>[] {
  const most = Math.max(1, ...rows.map(({ strength }) => strength));
  const nameOf = ({ countries }: Tie) => otherOf(countries, code)?.name ?? null;
  return [
    {
      key: 'country',
      title: texts.fields.country,
      value: nameOf,
      show: (tie) => <NodeLink id={tie.id}>{nameOf(tie)}</NodeLink>,
    },
    {
      key: 'strength',
      title: texts.fields.strength,
      isNumber: true,
      value: ({ strength }) => strength,
      show: ({ id, strength }) => (
        <Bar
          part={Math.max(0, strength) / most}
          label={
            <TieNumber relation={id} opened={{ what: 'strength' }} period={period}>
              {format.fine(strength)}
            </TieNumber>
          }
        />
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
          <TieNumber relation={id} opened={{ what: 'tone' }} period={period}>
            <Tone value={tone} />
          </TieNumber>
        ),
    },
    {
      key: 'contacts',
      title: texts.fields.contacts,
      isNumber: true,
      value: ({ engagements }) => engagements.totalCount,
      show: ({ id, engagements }) => (
        <TieNumber relation={id} opened={{ what: 'contacts' }} period={period}>
          {format.whole(engagements.totalCount)}
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

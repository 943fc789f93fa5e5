import { useMemo } from 'react';
import { usePages } from '../../api/use-pages.ts';
import type { RelationStrengthPartsQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { useHalfLife } from './half-life.ts';
import classes from './panel.module.css';
import { STRENGTH_PARTS } from './questions.ts';
import type { RelationView } from './view.ts';

const SHOWN = 100;

type Part = NonNullable<RelationStrengthPartsQuery['relation']>['strengthParts']['nodes'][number];

interface StrengthPanelProps {
  readonly view: RelationView;
  readonly on: string;
}

/** The contacts that make up the strength on a day, and that they do. */
export function StrengthPanel({ view: { between }, on }: StrengthPanelProps) {
  const halfLife = useHalfLife();
  const pages = usePages(
    STRENGTH_PARTS,
    { between, on, halfLife, first: SHOWN },
    ({ relation }) => relation?.strengthParts,
  );
  const { items, totalCount = 0, asked } = pages;
  const columns = useMemo(() => columnsOf(items), [items]);
  const strength = (asked.data?.pages[0] as RelationStrengthPartsQuery | undefined)?.relation?.strength ?? 0;
  return (
    <Answer of={asked} height={320}>
      {() =>
        items.length === 0 ? (
          <Nothing>{texts.relation.strength.none}</Nothing>
        ) : (
          <>
            <p className={classes['sum']}>{sumOf(items, totalCount, strength)}</p>
            <DataTable
              name="parts"
              caption={texts.relation.strength.parts(format.day(on))}
              columns={columns}
              rows={items}
            />
            <More of={pages} />
          </>
        )
      }
    </Answer>
  );
}

function sumOf(parts: readonly Part[], totalCount: number, strength: number): string {
  const sum = format.finer(parts.reduce((total, { contribution }) => total + contribution, 0));
  const all = texts.relation.counts.contacts(totalCount, format.whole(totalCount));
  const words = texts.relation.strength;
  return parts.length === totalCount
    ? words.sum(all, sum)
    : words.sumSoFar(format.whole(parts.length), all, sum, format.finer(strength));
}

function columnsOf(parts: readonly Part[]): readonly Column<Part>[] {
  const most = Math.max(...parts.map(({ contribution }) => Math.abs(contribution)));
  return [
    {
      key: 'contact',
      title: texts.fields.type,
      value: ({ engagement }) => texts.engagementTypes[engagement.type],
      show: ({ engagement }) => (
        <NodeLink id={engagement.id}>{texts.engagementTypes[engagement.type]}</NodeLink>
      ),
    },
    {
      key: 'day',
      isUnbroken: true,
      title: texts.fields.day,
      value: ({ engagement }) => engagement.startDate ?? null,
      show: ({ engagement: { startDate, endDate } }) =>
        startDate == null ? '–' : formatSpan(startDate, endDate ?? null),
    },
    {
      key: 'weight',
      title: texts.fields.weight,
      isNumber: true,
      value: ({ weight }) => weight,
      show: ({ weight }) => format.finer(weight),
    },
    {
      key: 'contribution',
      title: texts.fields.contribution,
      isNumber: true,
      value: ({ contribution }) => contribution,
      show: ({ contribution }) => (
        <Bar part={Math.abs(contribution) / most} label={format.finer(contribution)} />
      ),
    },
  ];
}

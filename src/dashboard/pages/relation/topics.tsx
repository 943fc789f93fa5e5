import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { periodBefore } from '../../charts/days.ts';
import type { RelationTopicsQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { OpenLink } from './open-link.tsx';
import { TOPICS } from './questions.ts';
import type { RelationView } from './view.ts';

const SHOWN = 12;

interface TopicsProps {
  readonly view: RelationView;
  readonly kind: 'sector' | 'issue';
}

interface TopicRow {
  readonly id: string;
  readonly name: string;
  readonly releases: number;
  readonly lastSeen: string | null;
  /** Releases of this period less those of the one before. */
  readonly change: number;
}

/** Sectors or issues by the releases that are on them, against the period before where one is chosen. */
export function Topics({ view, kind }: TopicsProps) {
  const { between, period, from, to, hasStart } = view;
  const before = periodBefore(from, to);
  const answer = useAnswer(TOPICS, {
    between,
    period,
    before: hasStart ? before : null,
    first: SHOWN,
  });
  const relation = answer.data?.relation;
  const rows = useMemo(() => (relation == null ? [] : rowsOf(relation, kind)), [relation, kind]);
  const columns = useMemo(() => columnsOf(rows, kind, hasStart), [rows, kind, hasStart]);
  const words = texts.relation.topics;
  const title = kind === 'sector' ? words.sectors : words.issues;
  return (
    <Section
      title={title}
      about={`${words.about} ${hasStart ? words.changeHint(format.day(before.from), format.day(before.to)) : words.hint}`}
    >
      <Answer of={answer} height={500}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <DataTable name={kind} caption={title} columns={columns} rows={rows} />
          )
        }
      </Answer>
    </Section>
  );
}

function rowsOf(
  { sectors, sectorsBefore, issues, issuesBefore }: NonNullable<RelationTopicsQuery['relation']>,
  kind: TopicsProps['kind'],
): readonly TopicRow[] {
  const before = new Map(
    kind === 'sector'
      ? sectorsBefore.map(({ sector, releases }) => [sector.id, releases])
      : issuesBefore.map(({ issue, releases }) => [issue.id, releases]),
  );
  const now =
    kind === 'sector'
      ? sectors.map(({ sector, ...share }) => ({ ...sector, ...share }))
      : issues.map(({ issue, ...share }) => ({ ...issue, ...share }));
  return now.map(({ id, name, releases, lastSeen }) => ({
    id,
    name,
    releases,
    lastSeen: lastSeen ?? null,
    change: releases - (before.get(id) ?? 0),
  }));
}

function columnsOf(
  rows: readonly TopicRow[],
  kind: TopicsProps['kind'],
  hasChange: boolean,
): readonly Column<TopicRow>[] {
  const most = Math.max(...rows.map(({ releases }) => releases));
  const words = texts.relation.topics;
  return [
    {
      key: 'topic',
      title: kind === 'sector' ? words.sector : words.issue,
      value: ({ name }) => name,
      show: ({ id, name }) => <NodeLink id={id}>{name}</NodeLink>,
    },
    {
      key: 'releases',
      title: texts.fields.releases,
      isNumber: true,
      value: ({ releases }) => releases,
      show: ({ id, releases }) => (
        <Bar
          part={releases / most}
          label={<OpenLink opened={{ what: 'topic', id }}>{format.whole(releases)}</OpenLink>}
        />
      ),
    },
    hasChange
      ? {
          key: 'change',
          title: words.change,
          isNumber: true,
          value: ({ change }) => change,
          show: ({ change }) => format.signed(change),
        }
      : {
          key: 'last',
          isUnbroken: true,
          title: words.last,
          value: ({ lastSeen }) => lastSeen,
          show: ({ lastSeen }) => (lastSeen === null ? '–' : format.month(lastSeen)),
        },
  ];
}

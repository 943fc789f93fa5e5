import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { Period, TopicPairFragment, TopicPairsQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import type { EntityView } from '../../parts/entity/view.ts';
import { NodeLink, tieName } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { TieNumber } from '../../parts/tie-number.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { PAIRS } from './questions.ts';
import type { Topic } from './topic-of.ts';

const SHOWN = 12;

interface PairsProps {
  readonly view: EntityView;
  /** What the topic is. */
  readonly kind: Topic['__typename'];
}

/** Which two countries work on a sector or a part of it, raise an issue between them, or meet where an organisation is named. */
export function Pairs({ view, kind }: PairsProps) {
  const { id, period } = view;
  const answer = useAnswer(PAIRS, { id, period, first: SHOWN });
  const pairs = useMemo(() => pairsOf(answer.data), [answer.data]);
  const columns = useMemo(() => columnsOf(pairs, id, period), [pairs, id, period]);
  const words = kind === 'Organization' ? texts.topic.pairsWith : texts.topic.pairs;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={answer} height={440}>
        {() =>
          pairs.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <DataTable name="pairs" caption={words.title} columns={columns} rows={pairs} />
          )
        }
      </Answer>
    </Section>
  );
}

function pairsOf(answer: TopicPairsQuery | undefined): readonly TopicPairFragment[] {
  const topic = answer?.node;
  return topic != null && 'relations' in topic ? topic.relations : [];
}

function columnsOf(
  pairs: readonly TopicPairFragment[],
  topic: string,
  period: Period | null,
): readonly Column<TopicPairFragment>[] {
  const most = Math.max(...pairs.map(({ releases }) => releases));
  return [
    {
      key: 'tie',
      title: texts.fields.tie,
      value: ({ relation }) => tieName(relation.countries),
      show: ({ relation: { id, countries } }) => <NodeLink id={id}>{tieName(countries)}</NodeLink>,
    },
    {
      key: 'releases',
      title: texts.fields.releases,
      isNumber: true,
      value: ({ releases }) => releases,
      show: ({ relation: { id }, releases }) => (
        <Bar
          part={releases / most}
          label={
            <TieNumber relation={id} opened={{ what: 'topic', id: topic }} period={period}>
              {format.whole(releases)}
            </TieNumber>
          }
        />
      ),
    },
    {
      key: 'strength',
      title: texts.fields.strength,
      isNumber: true,
      value: ({ relation }) => relation.strength,
      show: ({ relation: { id, strength } }) => (
        <TieNumber relation={id} opened={{ what: 'strength' }} period={null}>
          {format.fine(strength)}
        </TieNumber>
      ),
    },
    {
      key: 'last',
      isUnbroken: true,
      title: texts.fields.lastContact,
      value: ({ relation }) => relation.lastContact ?? null,
      show: ({ relation: { lastContact } }) => (lastContact == null ? '–' : format.month(lastContact)),
    },
  ];
}

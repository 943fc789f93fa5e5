import { useMemo } from 'react';
import { useAnswer, type Asked } from '../../api/use-answer.ts';
import type { Period, TopicPairFragment } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import type { EntityView } from '../../parts/entity/view.ts';
import { NodeLink, tieName } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { TieNumber } from '../../parts/tie-number.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { ISSUE_PAIRS, SECTOR_PAIRS } from './questions.ts';

const SHOWN = 12;
/** Of so many ties on an issue, the strongest, those with most releases on it are shown. */
const LOOKED_AT = 200;

interface Pair extends TopicPairFragment {
  /** Releases that report on the two and are on the topic. */
  readonly onIt: number;
}

/** Which two countries work on a sector or a part of it. */
export function SectorPairs({ view }: { readonly view: EntityView }) {
  const { id, period } = view;
  const answer = useAnswer(SECTOR_PAIRS, { id, period, first: SHOWN });
  const shares = answer.data?.sector?.relations;
  const pairs = useMemo(
    () => (shares ?? []).map(({ relation, releases }) => Object.assign({ onIt: releases }, relation)),
    [shares],
  );
  return <Pairs asked={answer} pairs={pairs} view={view} />;
}

/** Which two countries raise an issue between them. */
export function IssuePairs({ view }: { readonly view: EntityView }) {
  const { id, period } = view;
  const answer = useAnswer(ISSUE_PAIRS, { ids: [id], period, first: LOOKED_AT });
  const nodes = answer.data?.relations.nodes;
  const pairs = useMemo(
    () =>
      (nodes ?? [])
        .map(({ releases, ...relation }) => Object.assign({ onIt: releases.totalCount }, relation))
        .filter(({ onIt }) => onIt > 0)
        .sort((a, b) => b.onIt - a.onIt)
        .slice(0, SHOWN),
    [nodes],
  );
  return <Pairs asked={answer} pairs={pairs} view={view} />;
}

interface PairsProps {
  readonly asked: Asked<unknown>;
  readonly pairs: readonly Pair[];
  readonly view: EntityView;
}

function Pairs({ asked, pairs, view: { id, period } }: PairsProps) {
  const columns = useMemo(() => columnsOf(pairs, id, period), [pairs, id, period]);
  const words = texts.topic.pairs;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={asked} height={440}>
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

function columnsOf(pairs: readonly Pair[], topic: string, period: Period | null): readonly Column<Pair>[] {
  const most = Math.max(...pairs.map(({ onIt }) => onIt));
  return [
    {
      key: 'tie',
      title: texts.fields.tie,
      value: ({ countries }) => tieName(countries),
      show: ({ id, countries }) => <NodeLink id={id}>{tieName(countries)}</NodeLink>,
    },
    {
      key: 'releases',
      title: texts.fields.releases,
      isNumber: true,
      value: ({ onIt }) => onIt,
      show: ({ id, onIt }) => (
        <Bar
          part={onIt / most}
          label={
            <TieNumber relation={id} opened={{ what: 'topic', id: topic }} period={period}>
              {format.whole(onIt)}
            </TieNumber>
          }
        />
      ),
    },
    {
      key: 'strength',
      title: texts.fields.strength,
      isNumber: true,
      value: ({ strength }) => strength,
      show: ({ id, strength }) => (
        <TieNumber relation={id} opened={{ what: 'strength' }} period={null}>
          {format.fine(strength)}
        </TieNumber>
      ),
    },
    {
      key: 'last',
      isUnbroken: true,
      title: texts.fields.lastContact,
      value: ({ lastContact }) => lastContact ?? null,
      show: ({ lastContact }) => (lastContact == null ? '–' : format.month(lastContact)),
    },
  ];
}

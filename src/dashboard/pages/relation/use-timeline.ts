import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { spansOf, type Span } from '../../charts/spans.ts';
import type { RelationOverTimeQuery } from '../../generated/graphql.ts';
import { OVER_TIME } from './questions.ts';
import type { RelationView } from './view.ts';

/** A span of the relation's timeline, with its days. */
export type TimelineSpan = Span<NonNullable<RelationOverTimeQuery['relation']>['timeline'][number]>;

/** The relation span by span, as several charts show it; it is asked for once. */
export function useTimeline({ between, interval, from, to }: RelationView) {
  const variables = { between, interval, period: { from, to } };
  const answer = useAnswer(OVER_TIME, variables);
  const timeline = answer.data?.relation?.timeline;
  const spans = useMemo(
    () => spansOf(timeline ?? [], { interval, from, to }),
    [timeline, interval, from, to],
  );
  return { answer, variables, spans };
}

import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { dateOf, endOfSpan } from '../../charts/days.ts';
import type { RelationOverTimeQuery } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { format } from '../../texts/format.ts';
import { OVER_TIME } from './questions.ts';
import type { RelationView } from './view.ts';

type Point = NonNullable<RelationOverTimeQuery['relation']>['timeline'][number];

/** A span of the relation's timeline, with its days. */
export interface TimelineSpan extends Point {
  readonly end: string;
  /** "Jan 2021", "Jan 2021 to Mar 2021", "2021". */
  readonly name: string;
  /** The part of it that a chart has place for. */
  readonly x1: Date;
  readonly x2: Date;
}

/** The relation span by span, as several charts show it; it is asked for once. */
export function useTimeline({ between, interval, from, to }: RelationView) {
  const variables = { between, interval, period: { from, to } };
  const answer = useAnswer(OVER_TIME, variables);
  const timeline = answer.data?.relation?.timeline;
  const spans = useMemo(
    () =>
      (timeline ?? []).map((point): TimelineSpan => {
        const end = endOfSpan(point.start, interval);
        return Object.assign({}, point, {
          end,
          name: nameOf(point.start, end, interval),
          x1: dateOf(point.start < from ? from : point.start),
          x2: dateOf(end > to ? to : end),
        });
      }),
    [timeline, interval, from, to],
  );
  return { answer, variables, spans };
}

function nameOf(start: string, end: string, interval: RelationView['interval']): string {
  if (interval === 'YEAR') return start.slice(0, 4);
  return interval === 'MONTH'
    ? format.month(start)
    : texts.relation.span(format.month(start), format.month(end));
}

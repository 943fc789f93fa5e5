import type { Period } from '../../model/date.ts';
import { splitPeriod } from '../split-period.ts';
import type { Parameters } from './parameters.ts';

// Whole years and months are taken from their totals, the days at the ends one by one.

const inSpans = (span: 'year' | 'month', label: string) => `MATCH (t:${label})
    WHERE t.${span} >= span.from AND t.${span} <= span.to AND t.heat IS NOT NULL AND t.id IS NOT NULL AND t.contacts >= 1
    RETURN split(t.id, ' ')[0] AS relation, t.contacts AS contacts, t.heat AS heat`;

/** Binds `relation`, `contacts` and `heat`: rows that add up to those of each relation in the period of `spansOf`. */
export const CONTACTS_BY_RELATION = `CALL (q) {
    UNWIND q.years AS span
    ${inSpans('year', 'RelationYear')}
    UNION ALL
    UNWIND q.months AS span
    ${inSpans('month', 'RelationMonth')}
    UNION ALL
    UNWIND q.edges AS edge
    MATCH (e:Engagement) WHERE e.day >= edge.from AND e.day <= edge.to
    UNWIND e.relations AS relation
    RETURN relation, 1 AS contacts, e.heat AS heat
  }`;

const ofRelation = (span: string, label: string) => `UNWIND q.${span} AS span
      MATCH (t:${label}) WHERE t.id >= rel.id + ' ' + span.from AND t.id <= rel.id + ' ' + span.to
      RETURN t.contacts AS number`;

/** Binds `contacts`: how many `rel` had in the period of `spansOf`. */
export const CONTACTS_OF_RELATION = `CALL (q, rel) {
    CALL (q, rel) {
      ${ofRelation('years', 'RelationYear')}
      UNION ALL
      ${ofRelation('months', 'RelationMonth')}
      UNION ALL
      UNWIND q.edges AS edge
      MATCH (:Engagement)-[w:WITHIN]->(:Relation)
      WHERE w.relation = rel.id AND w.date >= edge.from AND w.date <= edge.to
      RETURN 1 AS number
    }
    RETURN sum(number) AS contacts
  }`;

/** What both are told of the period. */
export function spansOf(period: Period): Parameters {
  const { years, months, edges } = splitPeriod(period);
  return { years: years === null ? [] : [years], months, edges };
}

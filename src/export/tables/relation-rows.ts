import type { RelationMonth } from '../../model/graph-records.ts';
import { countriesOfRelation, type NodeId } from '../../model/node-id.ts';
import { ENGAGEMENT_TYPE_IDS } from '../../model/reference.ts';
import { toneOf } from '../../relation/tone.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { RelationSelection } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import { count, measure, text, type Column } from '../table.ts';

interface RelationRow {
  readonly relation: NodeId;
  readonly month: RelationMonth;
}

/** A row a relation and month in which there was anything between the two. */
export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  text('relation', 'Global id of the relation.', ({ relation }) => relation),
  text('country_a', 'Alpha-2 code of the first country.', ({ relation }) => countriesOfRelation(relation)[0]),
  text(
    'country_b',
    'Alpha-2 code of the second country.',
    ({ relation }) => countriesOfRelation(relation)[1],
  ),
  text('month', 'Month, as 2021-11; empty for what has no known day.', ({ month }) => month.month || null),
  count('releases', 'Releases that name both countries.', ({ month }) => month.releases),
  count('engagements', 'Engagements of both.', ({ month }) =>
    Object.values(month.engagements).reduce((sum, each) => sum + each, 0),
  ),
  count('statements', 'Statements made between the two.', ({ month }) => month.statements),
  measure('score_sum', 'Sum of the scores of the statements.', ({ month }) => month.scoreSum),
  measure('tone', 'Mean score of the statements, -10 to 10.', ({ month }) => toneOf(month)),
  ...ENGAGEMENT_TYPE_IDS.map((type) =>
    count<RelationRow>(
      type.toLowerCase(),
      `Engagements of the type ${type}.`,
      ({ month }) => month.engagements[type] ?? 0,
    ),
  ),
];

/** The rows of the relations of a selection, strongest first, each by month; the months that its period touches count whole. */
export async function* relationRows(
  store: GraphStore,
  where: RelationSelection,
): AsyncGenerator<readonly RelationRow[]> {
  const period = where.period ?? {};
  for await (const relations of pagesOf((request) =>
    store.listRelations([{ ...request, where, order: 'STRENGTH' }]),
  )) {
    const months = await store.relationMonths(relations.map(({ id }) => ({ relation: id, period })));
    yield relations.flatMap(({ id }, index) =>
      (months[index] ?? []).map((month) => ({ relation: id, month })),
    );
  }
}

import { selectStatements, within } from '../filters/statement-filter.ts';
import type { IssueResolvers } from '../generated/resolvers-types.ts';
import { statementList } from '../lists.ts';
import { countriesOf } from '../lookup.ts';
import { countrySource } from '../source-of.ts';
import { entityFields } from './entity.ts';
import { relationShares } from './topic-relations.ts';

export const issue: IssueResolvers = {
  ...entityFields,
  about: ({ graph, about }) =>
    countriesOf(graph.lookup.reference, about).map((entry) => countrySource(graph, entry)),
  relations: ({ graph, id }, args) => relationShares(graph, [id], args),
  statements: ({ graph, id }, args) => {
    const where = selectStatements(graph.lookup, args.filter);
    const topics = within('Issue.statements', 'topics', id, where.topics);
    return statementList(graph, { ...where, topics }, args);
  },
};

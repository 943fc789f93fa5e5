import type { NodeId } from '../../model/node-id.ts';
import type { IdQuery, Page } from '../list-queries.ts';
import type { Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { engagementPage } from './list-engagements.ts';
import { officialPage } from './list-officials.ts';
import { relationPage } from './list-relations.ts';
import { releasePage } from './list-releases.ts';
import { statementPage } from './list-statements.ts';
import { askPages } from './page-of.ts';

/** Ids of lists, a page a query. */
export function listIds(run: RunStatement, queries: readonly IdQuery[]): Promise<Page<NodeId>[]> {
  return askPages(run, queries.map(questionOf), (id: NodeId) => id);
}

function questionOf(query: IdQuery): Question {
  switch (query.of) {
    case 'releases':
      return releasePage(query, 'r.id');
    case 'officials':
      return officialPage(query, 'o.id');
    case 'engagements':
      return engagementPage(query, 'e.id');
    case 'statements':
      return statementPage(query, 's.id');
    case 'relations':
      return relationPage(query, 'rel.id');
  }
}

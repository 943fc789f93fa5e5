import type { NodeId } from '../../model/node-id.ts';
import type { IdQuery, Page } from '../list-queries.ts';
import type { Database } from './database.ts';
import { findEngagements } from './list-engagements.ts';
import { findOfficialRows } from './list-officials.ts';
import { findRelationRows } from './list-relations.ts';
import { findReleases } from './list-releases.ts';
import { findStatements } from './list-statements.ts';
import { mapPage } from './page-of.ts';

/** A page of the ids of a list. */
export function listIds(db: Database, query: IdQuery): Page<NodeId> {
  return mapPage(find(db, query), ({ id }) => id);
}

function find(db: Database, query: IdQuery): Page<{ readonly id: NodeId }> {
  switch (query.of) {
    case 'releases':
      return findReleases(db, query);
    case 'officials':
      return findOfficialRows(db, query);
    case 'engagements':
      return findEngagements(db, query);
    case 'statements':
      return findStatements(db, query);
    case 'relations':
      return findRelationRows(db, query);
  }
}

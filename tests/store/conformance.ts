import { describe } from 'vitest';
import { describeListEngagements } from './conformance/list-engagements.ts';
import { describeListIds } from './conformance/list-ids.ts';
import { describeListOfficials } from './conformance/list-officials.ts';
import { describeListRelations } from './conformance/list-relations.ts';
import { describeListReleases } from './conformance/list-releases.ts';
import { describeListStatements } from './conformance/list-statements.ts';
import { describeListWritten } from './conformance/list-written.ts';
import { describeNeighbours } from './conformance/neighbours.ts';
import { describeNodes } from './conformance/nodes.ts';
import { describeRevisions } from './conformance/revisions.ts';
import { describeShares } from './conformance/shares.ts';
import type { OpenEmpty } from './conformance/small-world.ts';
import { describeStampsAndReports } from './conformance/stamps-and-reports.ts';
import { describeTextQueries } from './conformance/text-queries.ts';
import { describeTotals } from './conformance/totals.ts';
import { describeUntil } from './conformance/until.ts';
import { describeWhoIsWho } from './conformance/who-is-who.ts';
import { describeWrites } from './conformance/writes.ts';

/**
 * The contract of the store port, method by method, for any adapter: exact answers on small worlds. `openEmpty` opens a
 * prepared store that holds nothing; the suite closes each store before it opens the next.
 */
export function describeGraphStore(name: string, openEmpty: OpenEmpty): void {
  describe(`${name} as a graph store`, () => {
    describeNodes(openEmpty);
    describeNeighbours(openEmpty);
    describeStampsAndReports(openEmpty);
    describeListReleases(openEmpty);
    describeTextQueries(openEmpty);
    describeListOfficials(openEmpty);
    describeListEngagements(openEmpty);
    describeListStatements(openEmpty);
    describeListRelations(openEmpty);
    describeListIds(openEmpty);
    describeListWritten(openEmpty);
    describeTotals(openEmpty);
    describeShares(openEmpty);
    describeRevisions(openEmpty);
    describeWhoIsWho(openEmpty);
    describeWrites(openEmpty);
    describeUntil(openEmpty);
  });
}

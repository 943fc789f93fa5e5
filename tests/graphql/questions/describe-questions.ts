import type { OpenEmpty } from '../../store/conformance/small-world.ts';
import { describeBatches } from './batches.ts';
import { describePreview } from './everything.ts';
import { describeFilters } from './filters.ts';
import { describeJudgements } from './judgements.ts';
import { describeLookups } from './lookups.ts';
import { describeNetwork } from './network.ts';
import { describeNeighbourhoods } from './neighbourhoods.ts';
import { describePages } from './pages.ts';
import { describePaths } from './paths.ts';
import { describeRelations } from './relations.ts';
import { describeRevisions } from './revisions.ts';
import { describeSearches } from './searches.ts';
import { describeTexts } from './texts.ts';
import { describeWrites } from './writes.ts';

/** What the API answers, over whatever store. */
export function describeQuestions(openEmpty: OpenEmpty): void {
  describeLookups(openEmpty);
  describeFilters(openEmpty);
  describePages(openEmpty);
  describeRelations(openEmpty);
  describePaths(openEmpty);
  describeNeighbourhoods(openEmpty);
  describeNetwork(openEmpty);
  describeTexts(openEmpty);
  describeRevisions(openEmpty);
  describeSearches(openEmpty);
  describeWrites(openEmpty);
  describeJudgements(openEmpty);
  describeBatches(openEmpty);
  describePreview(openEmpty);
}

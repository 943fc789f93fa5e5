import { describe } from 'vitest';
import { openScratchStore } from '../../src/open-store.ts';
import { reference } from '../graphql/support/open-api.ts';
import { hasBrowser } from '../graphql/support/open-browser.ts';
import { describeWalks } from './describe-walks.ts';

describe.skipIf(!hasBrowser)('the dashboard over SQLite', () => {
  describeWalks(() => openScratchStore(reference));
});

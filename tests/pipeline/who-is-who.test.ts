import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { describeWhoIsWho } from './describe-who-is-who.ts';

describeWhoIsWho('SQLite', () => openScratchStore(loadReference()), {
  runs: 4,
  steps: 60,
  checkEvery: 2,
});

import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { describeRevisions } from './describe-revisions.ts';

describeRevisions('SQLite', () => openScratchStore(loadReference()));

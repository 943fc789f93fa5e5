import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { describeIngest } from './describe-ingest.ts';

describeIngest('SQLite', () => openScratchStore(loadReference()));

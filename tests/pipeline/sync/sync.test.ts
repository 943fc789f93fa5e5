import { loadReference } from '../../../src/load-reference.ts';
import { openScratchStore } from '../../../src/open-store.ts';
import { describeSync } from './describe-sync.ts';

describeSync('SQLite', () => openScratchStore(loadReference()));

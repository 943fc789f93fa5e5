import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { describeReread } from './describe-reread.ts';

describeReread('SQLite', () => openScratchStore(loadReference()));

import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { describeAddresses } from './describe-addresses.ts';

describeAddresses('SQLite', () => openScratchStore(loadReference()));

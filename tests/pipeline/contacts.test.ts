import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { describeContacts } from './describe-contacts.ts';

describeContacts('SQLite', () => openScratchStore(loadReference()), { runs: 12, steps: 25 });

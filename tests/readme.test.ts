import { openScratchStore } from '../src/open-store.ts';
import { reference } from './graphql/support/open-api.ts';
import { describeReadme } from './support/readme/describe-readme.ts';

describeReadme('SQLite', () => openScratchStore(reference));

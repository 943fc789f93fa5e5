import { openScratchStore } from '../../src/open-store.ts';
import { describeQuestions } from './questions/describe-questions.ts';
import { describeEverything } from './questions/everything.ts';
import { reference } from './support/open-api.ts';

describeQuestions(() => openScratchStore(reference));
describeEverything(() => openScratchStore(reference));

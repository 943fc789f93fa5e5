import { openScratchStore } from '../../src/open-store.ts';
import { describeAbuse } from './abuse/describe-abuse.ts';
import { reference } from './support/open-api.ts';

/** 450 rounds of 24 values are 10,800. */
describeAbuse(() => openScratchStore(reference), 450);

import { PlainStore } from '../support/worlds/plain-store.ts';
import { describeGraphStore } from './conformance.ts';

// The measure of the differential tests must itself keep the contract.
describeGraphStore('The plain store', async () => new PlainStore());

import { setFlagsFromString } from 'node:v8';

/** By how many per cent what is kept may grow before the engine looks for what is no longer in use; on its own it takes 300. */
const GROWTH = 50;

/**
 * Has the engine let go of memory sooner, for a process that makes much and keeps little of it: a bulk ingest keeps 50 MB, and
 * lets 200 more lie otherwise.
 */
export function letGoSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

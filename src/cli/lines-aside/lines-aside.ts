import { on } from 'node:events';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { threadEnvironment } from '../../common/thread-environment.ts';
import { type Input, linesOf } from '../../pipeline/find-inputs.ts';
import type { Reader } from '../../pipeline/reader.ts';
import type { ReleaseDefaults } from '../../pipeline/release-defaults.ts';
import type { LineBundle, LinesJob } from './line-bundle.ts';
import { type LineOutcome, unpackLines } from './pack-lines.ts';

/** A thread takes half a second to begin: in that time so many bytes are read in place. */
const WORTH_A_THREAD = 2 * 1024 * 1024;

/** The stack that reading needs, and what it may keep of what is young, in mebibytes. */
const LIMITS = { stackSizeMb: 4, maxYoungGenerationSizeMb: 12 };

/**
 * What the lines of a file of JSON lines hold, in order: parsed, checked and, where they come without a reading, read in a thread
 * of its own, a few ahead of those that are taken, so that a store can write meanwhile. A small file is read in place.
 */
export async function* linesAside(
  path: string,
  defaults: ReleaseDefaults,
  reader: Reader,
): AsyncGenerator<Input> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < WORTH_A_THREAD) {
    yield* linesOf(path, defaults, reader);
    return;
  }
  const job: LinesJob = { path, defaults, readBy: reader.readBy };
  const worker = new Worker(new URL('./lines-thread.ts', import.meta.url), {
    workerData: job,
    resourceLimits: LIMITS,
    ...threadEnvironment(),
  });
  try {
    for await (const [bundle] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[LineBundle]>) {
      worker.postMessage('taken');
      for (const outcome of unpackLines(bundle)) yield inputOf(outcome);
    }
  } finally {
    await worker.terminate();
  }
}

function inputOf(outcome: LineOutcome): Input {
  const { name } = outcome;
  return 'loaded' in outcome
    ? { name, load: async () => outcome.loaded }
    : { name, load: () => Promise.reject(new Error(outcome.reason)) };
}

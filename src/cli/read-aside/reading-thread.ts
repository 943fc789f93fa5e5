import { parentPort, workerData } from 'node:worker_threads';
import type { ReleaseInput } from '../../graphql/context.ts';
import { loadReference } from '../../load-reference.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import { prepareInput } from './prepare-input.ts';

/** What a reading thread answers: the release with its reading, or why there is none. */
export type ThreadAnswer =
  | { readonly incoming: Incoming }
  | { readonly error: { readonly name: string; readonly message: string } };

const reader = { reference: loadReference(), readBy: String(workerData) };

parentPort?.on('message', (input: ReleaseInput) => {
  parentPort?.postMessage(read(input));
});

function read(input: ReleaseInput): ThreadAnswer {
  try {
    return { incoming: prepareInput(input, reader) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message } };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { loadReference } from '../../load-reference.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import { prepareDocument } from '../../pipeline/prepare-document.ts';
import { prepareInput } from './prepare-input.ts';
import { sendable, type ThreadAnswer, type ThreadJob } from './thread-job.ts';

const reader = { reference: loadReference(), readBy: String(workerData) };

const say = (answer: ThreadAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (job: ThreadJob) => {
  read(job).then(
    (incoming) => say({ incoming }),
    (error) => say({ error: sendable(error) }),
  );
});
// What a parser leaves behind and rejects later is no fault of the document that is read by then.
process.on('unhandledRejection', () => {});
say({ ready: true });

async function read(job: ThreadJob): Promise<readonly Incoming[]> {
  return 'input' in job ? [prepareInput(job.input, reader)] : prepareDocument(job.document, reader);
}

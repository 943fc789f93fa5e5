import { parentPort, workerData } from 'node:worker_threads';
import { loadReference } from '../../load-reference.ts';
import { prepareDocument } from '../../pipeline/prepare-document.ts';
import { readListing } from '../../source/read-listing.ts';
import { prepareInput } from './prepare-input.ts';
import { sendable, type ThreadAnswer, type ThreadJob, type ThreadResult } from './thread-job.ts';

const reader = { reference: loadReference(), readBy: String(workerData) };

const say = (answer: ThreadAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (job: ThreadJob) => {
  read(job).then(
    (result) => say(result),
    (error) => say({ error: sendable(error) }),
  );
});
// What a parser leaves behind and rejects later is no fault of the document that is read by then.
process.on('unhandledRejection', () => {});
say({ ready: true });

async function read(job: ThreadJob): Promise<ThreadResult> {
  if ('input' in job) return { incoming: [prepareInput(job.input, reader)] };
  if ('listing' in job) return { listed: readListing(job.page, job.listing) };
  return { incoming: await prepareDocument(job.document, reader) };
}

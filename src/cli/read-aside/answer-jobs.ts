import { loadReference } from '../../load-reference.ts';
import { prepareDocument } from '../../pipeline/prepare-document.ts';
import { readListing } from '../../source/read-listing.ts';
import { prepareInput } from './prepare-input.ts';
import { sendable, type ReadingAnswer, type ReadingJob, type ReadingResult } from './reading-job.ts';
import { Watch } from './watch.ts';

const [readBy = '', seconds, megabytes] = process.argv.slice(2);
const reader = { reference: loadReference(), readBy };
const watch = new Watch({ seconds: Number(seconds), megabytes: Number(megabytes) });

const say = (answer: ReadingAnswer) => process.send?.(answer);

process.on('message', async (job: ReadingJob) => {
  // A client's text has a request's time, which the parent keeps.
  watch.begin({ isTimed: !('input' in job) });
  say(await read(job).catch((error) => ({ error: sendable(error) })));
  watch.end();
});
// What a parser leaves behind and rejects later is no fault of the document that is read by then.
process.on('unhandledRejection', () => {});
say({ ready: true });

async function read(job: ReadingJob): Promise<ReadingResult> {
  if ('input' in job) return { incoming: [prepareInput(job.input, reader)] };
  if ('listing' in job) return { listed: readListing(job.page, job.listing) };
  return { incoming: await prepareDocument(job.document, reader) };
}

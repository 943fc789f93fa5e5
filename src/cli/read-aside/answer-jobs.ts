import { flushCompileCache } from 'node:module';
import { loadReference } from '../../load-reference.ts';
import { prepareDocument } from '../../pipeline/prepare-document.ts';
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
  const answer = await read(job).catch((error) => ({ error: sendable(error) }));
  keepCompiledCode();
  say(answer);
  watch.end();
});
// What a parser leaves behind and rejects later is no fault of the document that is read by then.
process.on('unhandledRejection', () => {});
say({ ready: true });

let jobs = 0;

/** For the next process that reads: this one is killed, with no time to keep it then. Later jobs hardly load anything new. */
function keepCompiledCode(): void {
  jobs += 1;
  if (Number.isInteger(Math.log2(jobs))) flushCompileCache();
}

async function read(job: ReadingJob): Promise<ReadingResult> {
  if ('input' in job) return { incoming: [prepareInput(job.input, reader)] };
  if ('listing' in job) {
    // What reads listings is loaded with the first: most processes have none to read.
    const { readListing } = await import('../../source/read-listing.ts');
    return { listed: readListing(job.page, job.listing) };
  }
  return { incoming: await prepareDocument(job.document, reader) };
}

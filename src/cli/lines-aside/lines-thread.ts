import { parentPort, workerData } from 'node:worker_threads';
import { Gate } from '../../common/gate.ts';
import { loadReference } from '../../load-reference.ts';
import { linesOf } from '../../pipeline/find-inputs.ts';
import type { Incoming } from '../../pipeline/incoming.ts';
import { digestsOf } from '../../pipeline/release-digest.ts';
import type { LineBundle, LineOutcome, LinesJob } from './line-bundle.ts';

/** Characters at which a bundle is said; one has more only where a line is longer. */
const BUNDLE_CHARACTERS = 256 * 1024;
/** How many times as many characters are said ahead of what has been taken: about a batch, so that there is one when the last is written. */
const MOST_AHEAD = 32;

// The thread of `linesAside`: says bundle after bundle as "taken" is answered, and ends with the file.
const { path, defaults, readBy } = workerData as LinesJob;

const gate = new Gate(MOST_AHEAD);
/** What gives the places back, of each bundle that has not been taken. */
const ahead: (() => void)[] = [];
parentPort?.on('message', () => ahead.shift()?.());

let outcomes: string[] = [];
let characters = 0;
for await (const input of linesOf(path, defaults, { reference: loadReference(), readBy })) {
  const outcome = await input.load().then(
    (loaded): LineOutcome => ({
      name: input.name,
      loaded: 'length' in loaded ? loaded.map(withDigests) : loaded,
    }),
    (error): LineOutcome => ({
      name: input.name,
      reason: error instanceof Error ? error.message : String(error),
    }),
  );
  const written = JSON.stringify(outcome);
  outcomes.push(written);
  characters += written.length;
  if (characters >= BUNDLE_CHARACTERS) await say();
}
await say();
parentPort?.close();

/** They take a good part of the time that a release takes. */
function withDigests(incoming: Incoming): Incoming {
  return { ...incoming, digests: digestsOf(incoming.release, incoming.reading) };
}

async function say(): Promise<void> {
  const leaving: (() => void)[] = [];
  const places = Math.min(Math.ceil(characters / BUNDLE_CHARACTERS), MOST_AHEAD);
  for (let place = 0; place < places; place += 1) leaving.push(await gate.enter());
  ahead.push(() => leaving.forEach((leave) => leave()));
  const bundle: LineBundle = `[${outcomes.join(',')}]`;
  parentPort?.postMessage(bundle);
  outcomes = [];
  characters = 0;
}

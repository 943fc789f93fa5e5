import { parentPort, workerData } from 'node:worker_threads';
import { Gate } from '../../common/gate.ts';
import { loadReference } from '../../load-reference.ts';
import { linesOf } from '../../pipeline/find-inputs.ts';
import type { LinesJob } from './line-bundle.ts';
import { LinePacker } from './pack-lines.ts';

/** Characters at which a bundle is said; one has more only where a line is longer. */
const BUNDLE_CHARACTERS = 256 * 1024;
/** How many times as many characters are said ahead of what has been taken: about a batch, so that there is one when the last is written. */
const MOST_AHEAD = 64;

// The thread of `linesAside`: says bundle after bundle as "taken" is answered, and ends with the file.
const { path, defaults, readBy } = workerData as LinesJob;

const gate = new Gate(MOST_AHEAD);
/** What gives the places back, of each bundle that has not been taken. */
const ahead: (() => void)[] = [];
parentPort?.on('message', () => ahead.shift()?.());

const reader = { reference: loadReference(), readBy };
const packer = new LinePacker(reader);
for await (const input of linesOf(path, defaults, reader)) {
  packer.add(
    await input.load().then(
      (loaded) => ({ name: input.name, loaded }),
      (error) => ({ name: input.name, reason: error instanceof Error ? error.message : String(error) }),
    ),
  );
  if (packer.characters >= BUNDLE_CHARACTERS) await say();
}
await say();
parentPort?.close();

async function say(): Promise<void> {
  const leaving: (() => void)[] = [];
  // The line that fills a bundle goes beyond it: that takes no place more.
  const places = Math.min(Math.max(Math.floor(packer.characters / BUNDLE_CHARACTERS), 1), MOST_AHEAD);
  for (let place = 0; place < places; place += 1) leaving.push(await gate.enter());
  ahead.push(() => leaving.forEach((leave) => leave()));
  parentPort?.postMessage(packer.take());
}

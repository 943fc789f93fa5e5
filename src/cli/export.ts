import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { exportJsonLines } from '../export/jsonl.ts';
import { loadReference } from '../load-reference.ts';
import { openStore } from '../open-store.ts';
import { startProgress } from './progress.ts';

/** `entente export`: what the graph holds, in a format for others. */
export function exportCommand(): Command {
  const command = new Command('export')
    .summary('write what the graph holds')
    .description('Writes what the graph holds.');
  command
    .command('jsonl')
    .summary('every release with its reading and every judgement, as JSON lines')
    .description(
      `Writes every release with its reading, {"release": {…}, "reading": {…}} a line, oldest first, and every judgement on
officials, {"judgement": {…}} a line. A store that takes the lines in ("entente ingest FILE.jsonl") holds the same graph.`,
    )
    .option('--out <file>', 'write to this file instead of standard output')
    .action(runExport);
  return command;
}

async function runExport({ out }: { out?: string }): Promise<void> {
  const store = await openStore(readConfig(), loadReference());
  const progress = startProgress();
  let count = 0;
  let judgements = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of exportJsonLines(store)) {
      if (line.startsWith('{"judgement"')) judgements += 1;
      else count += 1;
      if (out !== undefined) progress.update(`${count} releases`);
      yield line;
    }
  }
  try {
    const target: Writable = out === undefined ? process.stdout : createWriteStream(out);
    await pipeline(Readable.from(counted()), target, { end: out !== undefined });
    progress.end();
    const judged = judgements === 0 ? '' : ` and ${judgements} judgements`;
    process.stderr.write(`${count} releases${judged} exported${out === undefined ? '' : ` to ${out}`}\n`);
  } finally {
    progress.end();
    await store.close();
  }
}

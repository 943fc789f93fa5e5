import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { loadReference } from '../load-reference.ts';
import type { Reading } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import { findTextFiles } from '../pipeline/find-inputs.ts';
import { UPLOADS } from '../pipeline/prepare-release.ts';
import { readRelease } from '../reading/read-release.ts';
import { decodeText } from '../release/decode-text.ts';
import { releaseFromText } from '../release/text.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { explainReading } from './explain-reading.ts';
import { startProgress } from './progress.ts';

/** `entente read`: what text files say, without keeping anything. */
export function readCommand(): Command {
  return new Command('read')
    .summary('read text files and print what they say')
    .description(
      `Reads text files, or folders of them, and prints what each says: title, publisher, date, engagements, officials,
countries, organisations, sectors, issues and statements, with "start" and "end" beside every quote. One file is printed
as a JSON object over several lines, several as a line each. Nothing is stored.`,
    )
    .argument('<path...>', 'text files or folders of them')
    .option('--out <folder>', 'write one NAME.json for each NAME.txt into this folder instead of printing')
    .option('--explain', 'print every item with its words and the rule that read it, for people')
    .action(runRead);
}

interface ReadOptions {
  readonly out?: string;
  readonly explain?: boolean;
}

async function runRead(paths: string[], { out, explain = false }: ReadOptions): Promise<void> {
  if (explain && out !== undefined) throw new UsageError('--explain prints for people; leave out --out.');
  const reference = loadReference();
  if (out !== undefined) await mkdir(out, { recursive: true });
  const files = [];
  for await (const file of findTextFiles(paths)) files.push(file);
  const progress = startProgress();
  const written = new Set<string>();
  let failed = 0;
  for (const [index, file] of files.entries()) {
    progress.update(`read ${index} of ${files.length}`);
    try {
      if ('problem' in file) throw file.problem;
      const reading = readText(decodeText(await readFile(file.path)), file.name, reference);
      if (explain) process.stdout.write(explainReading(reading));
      else if (out === undefined)
        process.stdout.write(`${JSON.stringify(reading, null, files.length > 1 ? 0 : 2)}
`);
      else await writeReading(join(out, `${file.name}.json`), reading, written);
    } catch (error) {
      failed += 1;
      const name = 'problem' in file ? file.name : file.path;
      progress.end();
      process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  progress.end();
  if (files.length === 0) {
    process.stderr.write(`No text file (NAME.txt) is in ${paths.join(', ')}.\n`);
    process.exitCode = EXIT.failed;
  }
  if (out !== undefined)
    process.stderr.write(`${files.length - failed} readings written to ${out}, ${failed} failed\n`);
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** The reading of a text that is called `name`. */
export function readText(text: string, name: string, reference: Reference): Reading {
  const release = releaseFromText(text, { collection: UPLOADS }, reference);
  return { ...readRelease(release, reference), id: name };
}

async function writeReading(path: string, reading: Reading, written: Set<string>): Promise<void> {
  if (written.has(path))
    throw new Error(
      `Another file of this run is called ${basename(path, '.json')}, too: give it another folder.`,
    );
  written.add(path);
  await writeFile(path, `${JSON.stringify(reading, null, 2)}\n`);
}

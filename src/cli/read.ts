import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { mapAhead } from '../common/map-ahead.ts';
import type { Reading } from '../model/reading.ts';
import { type DocumentFile, DOCUMENT_NAMES, findDocuments, openDocument } from '../pipeline/document-file.ts';
import type { UnreadablePath } from '../pipeline/find-files.ts';
import { NEVER } from '../pipeline/find-inputs.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { explainReading } from './explain-reading.ts';
import { startProgress } from './progress.ts';
import { ReadAside } from './read-aside/read-aside.ts';
import { READER_NAME } from '../version.ts';

/** `entente read`: what documents say, without keeping anything. */
export function readCommand(): Command {
  return new Command('read')
    .description(
      `Reads documents (text, Markdown, HTML, PDF, Word, e-mail), or folders of them, and prints what each says: title,
publisher, date, engagements, officials, countries, organisations, sectors, issues and statements, with "start" and "end"
beside every quote. One release is printed as a JSON object over several lines, several as a line each; those of one
document are called NAME-1, NAME-2 and so on. What a file is in is told by its content. Nothing is stored.`,
    )
    .argument('<path...>', 'documents or folders of them')
    .option('--out <folder>', 'write one NAME.json for each release into this folder instead of printing')
    .option('--explain', 'print every item with its words and the rule that read it, for people')
    .action(runRead);
}

interface ReadOptions {
  readonly out?: string;
  readonly explain?: boolean;
}

async function runRead(paths: string[], { out, explain = false }: ReadOptions): Promise<void> {
  if (explain && out !== undefined) throw new UsageError('--explain prints for people; leave out --out.');
  if (out !== undefined) await mkdir(out, { recursive: true });
  const files: (DocumentFile | UnreadablePath)[] = [];
  for await (const file of findDocuments(paths)) files.push(file);
  const aside = new ReadAside(READER_NAME, { processes: availableParallelism() });
  const progress = startProgress();
  const written = new Set<string>();
  const counts = { files: 0, readings: 0, failed: 0 };
  try {
    for await (const outcome of mapAhead(files, 2 * availableParallelism(), (file) =>
      readFile(file, aside),
    )) {
      progress.update(`read ${counts.files} of ${files.length}`);
      counts.files += 1;
      try {
        if ('error' in outcome) throw outcome.error;
        const several = files.length > 1 || outcome.value.length > 1;
        for (const reading of outcome.value) {
          if (explain) process.stdout.write(explainReading(reading));
          else if (out === undefined)
            process.stdout.write(`${JSON.stringify(reading, null, several ? 0 : 2)}\n`);
          else await writeReading(join(out, `${reading.id}.json`), reading, written);
          counts.readings += 1;
        }
      } catch (error) {
        counts.failed += 1;
        const name = 'problem' in outcome.item ? outcome.item.name : outcome.item.path;
        progress.end();
        process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  } finally {
    progress.end();
    await aside.stop();
  }
  if (files.length === 0) {
    process.stderr.write(`No document (${DOCUMENT_NAMES}) is in ${paths.join(', ')}.\n`);
    process.exitCode = EXIT.failed;
  }
  if (out !== undefined)
    process.stderr.write(`${counts.readings} readings written to ${out}, ${counts.failed} failed\n`);
  if (counts.failed > 0) process.exitCode = EXIT.failed;
}

/** The readings of a document, called after its file. */
async function readFile(file: DocumentFile | UnreadablePath, aside: ReadAside): Promise<Reading[]> {
  if ('problem' in file) throw file.problem;
  const incoming = await aside.readDocument({ ...(await openDocument(file.path)), defaults: {} }, NEVER);
  const nameOf = (index: number) => (incoming.length === 1 ? file.name : `${file.name}-${index + 1}`);
  return incoming.map(({ reading }, index) => Object.assign({}, reading, { id: nameOf(index) }));
}

async function writeReading(path: string, reading: Reading, written: Set<string>): Promise<void> {
  if (written.has(path))
    throw new Error(
      `Another file of this run is called ${basename(path, '.json')}, too: give it another folder.`,
    );
  written.add(path);
  await writeFile(path, `${JSON.stringify(reading, null, 2)}\n`);
}

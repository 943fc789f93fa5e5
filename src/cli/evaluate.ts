import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { parseAnnotation } from '../evaluate/parse-annotation.ts';
import { scoreReadings } from '../evaluate/score-readings.ts';
import { CORE_KINDS, SCORED_KINDS, type Miss, type ScoredKind, type Scores } from '../evaluate/scores.ts';
import { loadReference } from '../load-reference.ts';
import { readJson } from '../pipeline/find-inputs.ts';
import { decodeText } from '../release/decode-text.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { startProgress } from './progress.ts';
import { readText } from './read-text.ts';

interface EvaluateOptions {
  readonly json?: boolean;
  readonly misses?: ScoredKind;
  readonly texts?: string;
  readonly only?: string;
  readonly except?: string;
}

/** `entente evaluate`: the reader measured against an annotation. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description(
      `Reads each annotated text and compares the reading with the annotation: precision, recall and F1 for every kind, and
the core F1, the mean of ${CORE_KINDS.length} kinds. seed/readings/GUIDE.md says what is right and how it is compared.`,
    )
    .argument('<gold-folder>', 'folder of annotations, NAME.json each')
    .option(
      '--texts <folder>',
      'folder of the texts, NAME.txt each (default: beside the annotations, else ../releases)',
    )
    .option('--json', 'print the scores as JSON')
    .option(
      '--misses <kind>',
      `print what was missed and what was too much of a kind: ${SCORED_KINDS.join(', ')}`,
      parseKind,
    )
    .option('--only <file>', 'a JSON list of the names to measure')
    .option('--except <file>', 'a JSON list of the names to leave out')
    .action(runEvaluate);
}

async function runEvaluate(folder: string, options: EvaluateOptions): Promise<void> {
  const texts = options.texts ?? (await findTexts(folder));
  const names = await chooseNames(folder, options);
  const reference = loadReference();
  const progress = startProgress();
  const gold = [];
  const predicted = [];
  let failed = 0;
  for (const [index, name] of names.entries()) {
    progress.update(`read ${index} of ${names.length}`);
    try {
      const annotation = parseAnnotation(await readJson(join(folder, `${name}.json`)), name);
      gold.push(annotation);
      predicted.push(readText(decodeText(await readFile(join(texts, `${name}.txt`))), name, reference));
    } catch (error) {
      failed += 1;
      progress.end();
      process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  progress.end();
  const scores = scoreReadings(gold, predicted);
  if (options.misses !== undefined) printMisses(scores.misses, options.misses);
  process.stdout.write(options.json === true ? `${toJson(scores)}\n` : tableOf(scores, gold.length));
  if (failed > 0) process.exitCode = EXIT.failed;
}

function parseKind(given: string): ScoredKind {
  const kind = SCORED_KINDS.find((one) => one === given);
  if (kind === undefined) throw new InvalidArgumentError(`Expected one of ${SCORED_KINDS.join(', ')}.`);
  return kind;
}

async function chooseNames(folder: string, { only, except }: EvaluateOptions): Promise<string[]> {
  const files = await readdir(folder).catch(() => {
    throw new UsageError(`${folder}: expected a folder of annotations, NAME.json each.`);
  });
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  if (names.length === 0) throw new UsageError(`${folder} holds no annotation (NAME.json).`);
  const [wanted, unwanted] = [await readNames(only), await readNames(except)];
  return names.filter((name) => (wanted?.has(name) ?? true) && !(unwanted?.has(name) ?? false)).sort();
}

async function readNames(file: string | undefined): Promise<Set<string> | null> {
  if (file === undefined) return null;
  const names = await readJson(file);
  if (Array.isArray(names)) return new Set(names.map(String));
  throw new UsageError(`${file}: expected a JSON list of names.`);
}

/** The folder itself where it holds texts, else the folder "releases" beside it. */
async function findTexts(folder: string): Promise<string> {
  const beside = join(folder, '..', 'releases');
  const files = await readdir(folder).catch((): string[] => []);
  const there = (await stat(beside).catch(() => null))?.isDirectory() === true;
  return there && !files.some((file) => file.endsWith('.txt')) ? beside : folder;
}

function tableOf({ kinds, coreF1 }: Scores, releases: number): string {
  const rate = (value: number, width: number) => value.toFixed(3).padStart(width);
  const rows = kinds.map(
    (k) =>
      `${k.kind.padEnd(16)} ${rate(k.precision, 10)} ${rate(k.recall, 7)} ${rate(k.f1, 7)} ${String(k.gold).padStart(6)}`,
  );
  return [
    'kind              precision  recall      F1   gold',
    ...rows,
    `core F1 (mean of ${CORE_KINDS.length} kinds)          ${coreF1.toFixed(3)}`,
    `${releases} releases`,
    '',
  ].join('\n');
}

function toJson({ kinds, coreF1 }: Scores): string {
  return JSON.stringify({ macro: coreF1, rows: kinds });
}

function printMisses(misses: readonly Miss[], kind: ScoredKind): void {
  for (const { release, missed, extra } of misses.filter((miss) => miss.kind === kind)) {
    process.stdout.write(
      `${release}\n  missed ${JSON.stringify(missed)}\n  extra  ${JSON.stringify(extra)}\n`,
    );
  }
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError } from 'commander';
import { compareNames } from '../identity/compare-names.ts';
import type { NamedOfficial } from '../identity/names/comparison.ts';
import { verdictOn } from '../identity/names/thresholds.ts';
import { EXIT, UsageError } from './exit-code.ts';

type Countries = readonly [string | null, string | null];

interface CompareOptions {
  readonly countries?: Countries;
  readonly pairs?: string;
}

/** `entente compare-names`: whether two names are one official's, and why. */
export function compareNamesCommand(): Command {
  return new Command('compare-names')
    .description(
      `Prints how likely two names are one official's, 0 to 1, and why. With --pairs, reads pairs from a file, one a line,
separated by tabs (name A, name B, and where they are known country A, country B, post A, post B), and prints a line of
JSON each: {"a", "b", "likelihood", "verdict": SAME, POSSIBLE or DIFFERENT, "reasons"}.`,
    )
    .argument('[name-a]', 'a name as a release gives it')
    .argument('[name-b]', 'the other name')
    .option(
      '--countries <a,b>',
      'countries of the two (ISO 3166-1 alpha-2), "KH,KH"; "KH," where one is not known',
      parseCountries,
    )
    .option('--pairs <file>', 'tab-separated pairs instead of two names')
    .action(runCompareNames);
}

async function runCompareNames(
  a: string | undefined,
  b: string | undefined,
  { countries = [null, null], pairs }: CompareOptions,
): Promise<void> {
  if (pairs !== undefined) {
    if (a !== undefined) throw new UsageError('Give two names or --pairs FILE, not both.');
    return comparePairs(pairs);
  }
  if (a === undefined || b === undefined) throw new UsageError('Give two names, or --pairs FILE.');
  const { likelihood, reasons } = compareNames(
    { name: a, country: countries[0] },
    { name: b, country: countries[1] },
  );
  const lines = [
    `${rounded(likelihood)} ${verdictOn(likelihood)}`,
    ...reasons.map((reason) => `- ${reason}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function comparePairs(file: string): Promise<void> {
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() !== '') printPair(text.replace(/^\uFEFF/, ''), `${file}:${line}`);
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

function printPair(text: string, where: string): void {
  const [a = '', b = '', countryA = '', countryB = '', postA = '', postB = ''] = text
    .split('\t')
    .map((cell) => cell.trim());
  const [ours, theirs] = [readCountry(countryA), readCountry(countryB)];
  const problem =
    a === '' || b === ''
      ? 'expected two names separated by a tab'
      : ours === undefined || theirs === undefined
        ? 'expected countries as two letters, "KH"'
        : null;
  if (problem !== null) {
    process.stderr.write(`${where}: ${problem}.\n`);
    process.exitCode = EXIT.failed;
    return;
  }
  const { likelihood, reasons } = compareNames(official(a, ours, postA), official(b, theirs, postB));
  const verdict = verdictOn(likelihood);
  process.stdout.write(`${JSON.stringify({ a, b, likelihood: rounded(likelihood), verdict, reasons })}\n`);
}

function official(name: string, country: string | null | undefined, post: string): NamedOfficial {
  return { name, country: country ?? null, posts: post === '' ? [] : [post] };
}

function parseCountries(given: string): Countries {
  const [a, b, ...more] = given.split(',').map((code) => readCountry(code.trim()));
  if (a === undefined || b === undefined || more.length > 0)
    throw new InvalidArgumentError('Expected two codes of two letters, "KH,KH".');
  return [a, b];
}

/** A country's code in capitals, null for none, undefined for what is no code. */
function readCountry(given: string): string | null | undefined {
  if (given === '') return null;
  return /^[A-Za-z]{2}$/.test(given) ? given.toUpperCase() : undefined;
}

/** Likelihoods to three places, down, so that what is printed never crosses a threshold. */
function rounded(likelihood: number): number {
  return Math.floor(likelihood * 1000 + 1e-9) / 1000;
}

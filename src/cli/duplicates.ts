import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.ts';
import { normalizeOfficialId } from '../identity/official-id.ts';
import { loadReference } from '../load-reference.ts';
import { openStore } from '../open-store.ts';
import type { IngestGround } from '../pipeline/ingest-batch.ts';
import { ImpossibleJudgementError, judge, undoJudgement } from '../pipeline/judge.ts';
import { decideDuplicates } from './duplicates/decide.ts';
import { describeDuplicate, describeJudgement } from './duplicates/describe.ts';
import { listDuplicates, listJudgements } from './duplicates/list.ts';
import { readKeys } from './duplicates/read-keys.ts';
import { UsageError } from './exit-code.ts';

interface DuplicatesOptions {
  readonly list?: boolean;
  readonly judgements?: boolean;
  readonly json?: boolean;
  readonly first?: number;
  readonly merge?: readonly string[];
  readonly apart?: readonly string[];
  readonly undo?: string;
  readonly why?: string;
}

/** `entente duplicates`: officials who may be one, and what people decide on them. */
export function duplicatesCommand(): Command {
  return new Command('duplicates')
    .description(
      `Shows officials who may be one, likeliest first, with what speaks for it and against it. On a terminal it asks about
each, one key an answer: s same (the first one's name stands), S same (the second one's name stands), d different,
n next, u undo, q quit. Elsewhere it lists them. What is decided holds for releases that come later, too, and every
decision can be taken back.`,
    )
    .option('--list', 'list them, and ask nothing')
    .option('--judgements', 'list what has been decided, newest first')
    .option('--json', 'print JSON, a line each')
    .option('--first <number>', 'list so many at the most (default: all)', parseFirst)
    .option('--merge <ids...>', "say that officials are one person; the first one's name stands")
    .option('--apart <ids...>', 'say that no two of the officials are one person')
    .option('--undo <id>', 'take a judgement back')
    .option('--why <text>', 'the reason of --merge or --apart, for those who come later')
    .action(runDuplicates);
}

async function runDuplicates(options: DuplicatesOptions): Promise<void> {
  const wishes = (['list', 'judgements', 'merge', 'apart', 'undo'] as const).filter(
    (wish) => options[wish] !== undefined,
  );
  if (wishes.length > 1)
    throw new UsageError(`Give one of ${wishes.map((wish) => `--${wish}`).join(', ')}, not several.`);
  const [wish = 'ask'] = wishes;
  if (options.why !== undefined && wish !== 'merge' && wish !== 'apart')
    throw new UsageError('--why is the reason of --merge or --apart: give one of them.');
  const reference = loadReference();
  const store = await openStore(readConfig(), reference);
  const ground = { store, reference, now: () => new Date().toISOString() };
  try {
    if (wish === 'merge' || wish === 'apart') await judgeByIds(wish, options, ground);
    else if (wish === 'undo') await undo(options.undo ?? '', ground);
    else if (wish === 'judgements')
      await print(listJudgements(store, options.first), describeJudgement, options);
    else if (wish === 'list' || options.json === true || !isTerminal())
      await print(listDuplicates(store, options.first), describeDuplicate, options);
    else
      await decideDuplicates(ground, {
        by: userInfo().username,
        keys: readKeys(process.stdin),
        write: (text) => void process.stdout.write(text),
      });
  } finally {
    await store.close();
  }
}

async function judgeByIds(
  wish: 'merge' | 'apart',
  { merge, apart, why, json = false }: DuplicatesOptions,
  ground: IngestGround,
): Promise<void> {
  const officials = ((wish === 'merge' ? merge : apart) ?? []).map((given) => {
    const id = normalizeOfficialId(given.startsWith('official:') ? given : `official:${given}`);
    if (id === null)
      throw new UsageError(`${given} is no official's id: expected one such as "official:kh-prak-sokhonn".`);
    return id;
  });
  try {
    const verdict = wish === 'merge' ? 'SAME' : 'DIFFERENT';
    const judgement = await judge(
      { verdict, officials, by: userInfo().username, why: why?.trim() || null },
      ground,
    );
    process.stdout.write(json ? `${JSON.stringify(judgement)}\n` : describeJudgement(judgement));
  } catch (error) {
    throw error instanceof ImpossibleJudgementError ? new UsageError(error.message) : error;
  }
}

async function undo(given: string, ground: IngestGround): Promise<void> {
  const id = given.startsWith('judgement:') ? given : `judgement:${given}`;
  if (!(await undoJudgement(id, ground)))
    throw new UsageError(`There is no ${id}: "entente duplicates --judgements" lists them all.`);
  process.stdout.write(`${id} is undone.\n`);
}

async function print<Item>(
  items: AsyncIterable<Item>,
  describe: (item: Item) => string,
  { json = false }: DuplicatesOptions,
): Promise<void> {
  let count = 0;
  for await (const item of items) {
    count += 1;
    process.stdout.write(json ? `${JSON.stringify(item)}\n` : describe(item));
  }
  if (count === 0) process.stderr.write('There are none.\n');
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

function parseFirst(given: string): number {
  const first = Number(given);
  if (!Number.isSafeInteger(first) || first < 1)
    throw new InvalidArgumentError('Expected a number from 1 on.');
  return first;
}

import { loadReference } from '../../src/load-reference.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { readRelease } from '../../src/reading/read-release.ts';
import { releaseFromText } from '../../src/release/text.ts';
import { demonstrationTexts } from './demonstration.ts';
import { measureGrowth } from './measure-growth.ts';
import { PEERS, type Peer } from './peers.ts';
import { threadTime } from './thread-time.ts';

const ROUNDS = 7;

const reference = loadReference();
const releaseOf = (text: string) => releaseFromText(text, { collection: 'bench' }, reference);

const entente: Peer = {
  name: 'Entente',
  does: 'all nine kinds: officials, posts, countries, organisations, sectors, issues, engagements, participants, statements',
  read: (text) => readRelease(releaseOf(text), reference),
};

/** Reads the demonstration with each reader in turn, several rounds, and prints sentences a second of processor time. */
function measureRates(): void {
  const texts = demonstrationTexts();
  const sentences = texts.reduce(
    (sum, text) => sum + layOutDocument(releaseOf(text), reference).sentences.length,
    0,
  );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  process.stdout.write(
    `${texts.length} releases, ${sentences} sentences, ${characters} characters; ${ROUNDS} rounds in turn\n\n`,
  );
  const readers = [entente, ...PEERS];
  const times = new Map(readers.map(({ name }) => [name, [] as number[]]));
  for (let round = -2; round < ROUNDS; round += 1)
    for (const { name, read } of readers) {
      const start = threadTime();
      for (const text of texts) read(text);
      if (round >= 0) times.get(name)?.push(threadTime() - start);
    }
  process.stdout.write('reader       sentences/s  (lowest, highest)    ms a release   does\n');
  for (const { name, does } of readers) {
    const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
    const rate = (ms = Number.NaN) => Math.round((sentences * 1000) / ms).toLocaleString('en');
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    process.stdout.write(
      `${name.padEnd(12)} ${rate(median).padStart(11)}  ${`(${rate(sorted.at(-1))}, ${rate(sorted[0])})`.padEnd(20)} ${(median / texts.length).toFixed(2).padStart(12)}   ${does}\n`,
    );
  }
}

/** Reads many releases, each another text, and prints the heap that stays. */
function measureMemory(): void {
  const texts = demonstrationTexts();
  const heap = (): string => {
    globalThis.gc?.();
    return `${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)} MB`;
  };
  process.stdout.write('\nreleases read   heap after\n');
  let read = 0;
  for (const upTo of [1000, 5000, 10_000, 20_000]) {
    for (; read < upTo; read += 1) entente.read(`No. ${read}\n${texts[read % texts.length] ?? ''}`);
    process.stdout.write(`${upTo.toLocaleString('en').padStart(13)}   ${heap()}\n`);
  }
}

measureRates();
measureGrowth((text) => entente.read(text));
measureMemory();

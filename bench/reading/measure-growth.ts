import { demonstrationTexts } from './demonstration.ts';
import { threadTime } from './thread-time.ts';

const whole = demonstrationTexts().join('\n\n');
const fill = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts of a length, from plain releases to what no ministry writes. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  releases: fill(`${whole}\n\n`),
  'one paragraph': (length) => fill(`${whole} `)(length).replace(/\s+/gu, ' '),
  'one sentence': (length) => fill(`${whole} `)(length).replace(/[\s.;:!?]+/gu, ' '),
  capitals: (length) => fill(`${whole}\n\n`)(length).toUpperCase(),
  'one word': fill('a'),
  'names in a row': fill('Minister Penny Wong, '),
  brackets: fill('('),
  digits: fill('1'),
  'short lines': fill('H.E.\n'),
  'bold marks': fill('**a** '),
  'quotes within quotes': fill('“he said ‘'),
  'one matter': fill('They spoke of the occupied territories. '),
};

/** Prints how much processor time each shape takes at a tenth of a megabyte and at a megabyte; 10 times as long is linear. */
export function measureGrowth(read: (text: string) => unknown): void {
  process.stdout.write('\nshape                    100 kB      1 MB   growth (10 is linear)\n');
  for (const [name, make] of Object.entries(SHAPES)) {
    const [short, long] = [100_000, 1_000_000].map((length) => {
      const text = make(length);
      const times = [1, 2, 3].map(() => {
        const start = threadTime();
        read(text);
        return threadTime() - start;
      });
      return Math.min(...times);
    }) as [number, number];
    process.stdout.write(
      `${name.padEnd(22)} ${short.toFixed(0).padStart(5)} ms ${long.toFixed(0).padStart(6)} ms   ${(long / short).toFixed(1).padStart(6)}\n`,
    );
  }
}

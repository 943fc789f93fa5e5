import type { Place, Tie } from './tie.ts';
import { REGIONS } from './tie.ts';

/** What is to be laid out: countries where they begin, and their ties. */
export interface LayoutJob {
  readonly nodes: readonly { readonly code: string; readonly x: number; readonly y: number }[];
  readonly links: readonly Pick<Tie, 'a' | 'b' | 'weight'>[];
}

/** Where the countries are by now. */
export interface LayoutStep {
  readonly places: readonly (readonly [code: string, x: number, y: number])[];
  readonly isLast: boolean;
}

/** Where a country begins: with those of its region, at a place of its own; the same each time. */
export function beginningOf({ code, region }: Place): { readonly x: number; readonly y: number } {
  const sector = region === null ? 0 : REGIONS.indexOf(region);
  const turn = (2 * Math.PI * (sector + partOf(code))) / REGIONS.length;
  const distance = 60 + 40 * partOf(`${code}r`);
  return { x: distance * Math.cos(turn), y: distance * Math.sin(turn) };
}

/** A number from 0 to 1 that a word always has. */
function partOf(word: string): number {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum / 9973;
}

/** Lays a network out in a thread of its own; `onStep` is told of each step. Returns what ends it. */
export function layOut(job: LayoutJob, onStep: (step: LayoutStep) => void): () => void {
  const worker = new Worker(new URL('layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onStep(data);
    if (data.isLast) worker.terminate();
  });
  worker.postMessage(job);
  return () => worker.terminate();
}

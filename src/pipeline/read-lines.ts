import { createReadStream } from 'node:fs';

const LARGEST_LINE = 64 * 1024 * 1024;

/** Lines of a UTF-8 file with their numbers from 1, blank ones left out; null for a line of more than 64 MiB. */
export async function* readLines(
  path: string,
): AsyncGenerator<{ readonly number: number; readonly line: string | null }> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const take = () => {
    number += 1;
    const line = length > LARGEST_LINE ? null : parts.join('').trim();
    parts = [];
    length = 0;
    return line === '' ? [] : [{ number, line }];
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield* take();
      length += piece.length;
      if (length <= LARGEST_LINE) parts.push(piece);
      else parts = [];
    }
  }
  yield* take();
}

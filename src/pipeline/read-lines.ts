import { createReadStream } from 'node:fs';

const LARGEST_LINE = 64 * 1024 * 1024;

const CHUNK = 256 * 1024;

/** A line without the white space around it and its number from 1; null for one of more than 64 MiB. */
export interface NumberedLine {
  readonly number: number;
  readonly line: string | null;
}

/** Lines of a UTF-8 file, blank ones left out. */
export function readLines(path: string): AsyncGenerator<NumberedLine> {
  return linesIn(createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>);
}

/** Lines of UTF-8 bytes, blank ones left out. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
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
  for await (const chunk of chunks) {
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

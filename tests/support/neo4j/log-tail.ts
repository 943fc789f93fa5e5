import type { Readable } from 'node:stream';

const LINES = 40;

/** The last 40 lines of what a server prints, for the message when it does not start. */
export class LogTail {
  #lines: string[] = [];

  listenTo(stream: Readable): void {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      this.#lines = [...this.#lines, ...chunk.split(/(?<=\n)/)].slice(-LINES);
    });
  }

  toString(): string {
    return this.#lines.join('') || '(nothing)';
  }
}

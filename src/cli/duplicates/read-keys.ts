import type { ReadStream } from 'node:tty';

const INTERRUPT = '\u0003';
const END = '\u0004';

/** Keys as they are pressed on a terminal, until it is interrupted or ends; the terminal is as before afterwards. */
export async function* readKeys(terminal: ReadStream): AsyncGenerator<string> {
  terminal.setRawMode(true);
  terminal.setEncoding('utf8');
  try {
    for await (const chunk of terminal)
      for (const key of String(chunk)) {
        if (key === INTERRUPT || key === END) return;
        yield key;
      }
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
  }
}

/** Shows how far a long work is: on a terminal in one line that changes, elsewhere as a line now and then. */
export interface Progress {
  update(line: string): void;
  /** Clears the changing line. */
  end(): void;
}

const TERMINAL_PAUSE = 100;
const PLAIN_PAUSE = 5000;

/** Starts showing progress on standard error; `plainPause` is how long to wait between lines, in milliseconds. */
export function startProgress(plainPause = PLAIN_PAUSE): Progress {
  const { stderr } = process;
  let last = stderr.isTTY ? 0 : Date.now();
  return {
    update(line) {
      const now = Date.now();
      if (now - last < (stderr.isTTY ? TERMINAL_PAUSE : plainPause)) return;
      last = now;
      stderr.write(stderr.isTTY ? `\r\u001B[2K${line.slice(0, stderr.columns - 1)}` : `${line}\n`);
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001B[2K');
    },
  };
}

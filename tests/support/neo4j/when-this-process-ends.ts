import { spawn } from 'node:child_process';

/**
 * Runs a shell command when this process ends in whatever way, be it killed; the arguments are `$1`, `$2` and so on.
 * What is returned calls it off.
 */
export function whenThisProcessEnds(command: string, ...args: string[]): () => void {
  // The shell waits for the end of its standard input, which comes when this process, that holds the other end, is gone.
  const script = `trap '' HUP INT TERM; read -r _ || { ${command}; }`;
  const watch = spawn('sh', ['-c', script, 'sh', ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  watch.unref();
  return () => watch.kill('SIGKILL');
}

import { execFileSync } from 'node:child_process';
import { isRunning } from '../../common/is-running.ts';

/** Resolves with what told the process to stop; `isNpmScript` tells whether npm's shell is its parent. */
export function stopOrder(isNpmScript: boolean): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(name));
    if (isNpmScript) whenParentEnds(() => resolve('npm has ended'));
  });
}

/** Resolves once the process that keeps this one says that it is to stop. */
export function stopOrderOfKeeper(): Promise<string> {
  // A terminal tells it to all of them; who keeps them passes it on.
  process.on('SIGINT', () => undefined);
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
  });
}

/** Npm runs a script in a shell, and on a signal ends without either of the two passing it on. */
function whenParentEnds(then: () => void): void {
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === null || isRunning(npm))) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}

/** Process id of a process's parent; null where there is no `ps` to ask. */
function parentOf(pid: number): number | null {
  try {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })) || null;
  } catch {
    return null;
  }
}

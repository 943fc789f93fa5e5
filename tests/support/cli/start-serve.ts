import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A program that serves. */
export interface ServingProgram {
  readonly child: ChildProcess;
  /** As it has printed it. */
  readonly url: string;
  /** All that it has printed so far. */
  output(): string;
}

/**
 * Starts a program on nothing but the given environment and any free port, hands its process to `onChild`, and resolves once it
 * has printed the address that it serves; rejects where it ends before.
 */
export function startServe(
  [command, ...parameters]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
  onChild: (child: ChildProcess) => void,
): Promise<ServingProgram> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...environment };
  const child = spawn(command, parameters, { cwd: ROOT, env });
  onChild(child);
  let output = '';
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      const [, url] = /Entente is at (http:\/\/[^/]+)\//.exec(output) ?? [];
      if (url !== undefined) resolve({ child, url, output: () => output });
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => reject(new Error(`Ended with ${code}: ${output}`)));
  });
}

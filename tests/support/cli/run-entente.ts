import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command line ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

/** Runs `entente ARGUMENTS` as a process of its own, on nothing but the given environment. */
export function runEntente(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return run(process.execPath, [MAIN, ...parameters], environment);
}

/** The same, with no other rights to files than their modes give: those that root has besides are put down. */
export function runWithoutPrivileges(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  if (process.getuid?.() !== 0) return runEntente(parameters, environment);
  const dropped = ['--bounding-set=-dac_override', '--inh-caps=-dac_override'];
  return run('setpriv', [...dropped, process.execPath, MAIN, ...parameters], environment);
}

function run(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  return new Promise((resolve, reject) => {
    execFile(command, parameters, { env, maxBuffer: 1 << 28, timeout: 240_000 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

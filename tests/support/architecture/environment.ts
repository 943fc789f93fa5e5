import { ENVIRONMENT_HOME } from './import-table.ts';
import type { Module } from './read-module.ts';

/** Reads of the environment outside of the one file that may. */
export function findEnvironmentReads(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => path !== ENVIRONMENT_HOME)
    .flatMap(({ path, environmentReads }) =>
      environmentReads.map((line) => `${path}:${line}: only ${ENVIRONMENT_HOME} reads the environment`),
    );
}

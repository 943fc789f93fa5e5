import { PACKAGE_HOMES } from './import-table.ts';
import { partOf } from './part-of.ts';
import type { Module } from './read-module.ts';

/** Packages imported outside of the parts that are theirs. */
export function findStrayPackages(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, file, line }) => {
      if (specifier === null || file !== null) return [];
      const homes = homesOf(specifier);
      return homes === null || homes.includes(partOf(path))
        ? []
        : [`${path}:${line}: ${specifier} may only be imported in ${homes.join(', ')}`];
    }),
  );
}

function homesOf(specifier: string): readonly string[] | null {
  const found = Object.entries(PACKAGE_HOMES).find(
    ([name]) => specifier === name || specifier.startsWith(name.endsWith('/') ? name : `${name}/`),
  );
  return found?.[1] ?? null;
}

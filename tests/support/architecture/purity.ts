import { PURE_PARTS } from './import-table.ts';
import { partOf } from './part-of.ts';
import type { Module } from './read-module.ts';

/** Files, network, clock and chance in parts that are functions of their arguments. */
export function findImpurities(modules: readonly Module[]): string[] {
  const pure = modules.filter(({ path }) => PURE_PARTS.includes(partOf(path)));
  const imports = pure.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier?.startsWith('node:'))
      .map(({ specifier, line }) => `${path}:${line}: a pure part may not import ${specifier}`),
  );
  const uses = pure.flatMap(({ path, impurities }) =>
    impurities.map(({ what, line }) => `${path}:${line}: a pure part may not use ${what}`),
  );
  return [...imports, ...uses];
}

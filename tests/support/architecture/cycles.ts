import type { Module } from './read-module.ts';

/** Rings of files that import each other, imports of types included: "a.ts → b.ts → a.ts", each ring once. */
export function findCycles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];
  const visit = (file: string): void => {
    const open = path.indexOf(file);
    if (open >= 0) cycles.push([...path.slice(open), file].join(' → '));
    if (open >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of new Set(byPath.get(file)?.imports.map((one) => one.file))) {
      if (target !== null && byPath.has(target)) visit(target);
    }
    path.pop();
    done.add(file);
  };
  for (const file of [...byPath.keys()].sort()) visit(file);
  return cycles;
}

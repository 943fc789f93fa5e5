import { EVERYTHING, IMPORT_TABLE, OUTSIDE_FILES, RESERVED_PARTS } from './import-table.ts';
import { partOf } from './part-of.ts';
import type { Import, Module } from './read-module.ts';

/** Imports that the table does not allow, imports that cannot be told, and parts that the table does not know. */
export function findForbiddenImports(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const part = partOf(module.path);
    const allowed = IMPORT_TABLE[part];
    if (allowed === undefined) return [`${module.path}: "${part}" is not in the import table`];
    return module.imports.flatMap((one) => {
      const fault = faultOf(one, part, allowed);
      return fault === null ? [] : [`${module.path}:${one.line}: ${fault}`];
    });
  });
}

function faultOf({ specifier, file }: Import, part: string, allowed: readonly string[]): string | null {
  if (specifier === null) return 'imports what is only known when the program runs';
  if (file === null) return null;
  if (file.startsWith('../')) {
    const outside = file.slice('../'.length);
    return OUTSIDE_FILES[part]?.includes(outside)
      ? null
      : `${part} may not import ${outside}, outside of src`;
  }
  const target = partOf(file);
  if (target === part) return null;
  const reserved = RESERVED_PARTS[target];
  const fits =
    reserved === undefined
      ? allowed.includes(EVERYTHING) || allowed.includes(target)
      : reserved.includes(part);
  return fits ? null : `${part} may not import ${target} (${file})`;
}

import { readText, type Given } from './search-params.ts';

/** How any page shows its figures and tables. */
export interface ShownSearch {
  /** Names of the figures that are shown as tables, with commas between them. */
  readonly tables?: string;
  /** How tables are sorted, "NAME.COLUMN" or, downwards, "NAME.COLUMN.desc", with commas between them. */
  readonly sort?: string;
}

/** How a table is sorted: by which column, and whether from its end. */
export interface Sorting {
  readonly id: string;
  readonly desc: boolean;
}

export function readShownSearch(given: Given): ShownSearch {
  const [tables, sort] = [readText(given['tables']), readText(given['sort'])];
  return { ...(tables !== undefined && { tables }), ...(sort !== undefined && { sort }) };
}

/** Whether a figure is shown as a table. */
export function isTable({ tables = '' }: ShownSearch, name: string): boolean {
  return tables.split(',').includes(name);
}

/** The same, with a figure shown as a table, or as its chart. */
export function withTable(shown: ShownSearch, name: string, asTable: boolean): ShownSearch {
  const others = (shown.tables ?? '').split(',').filter((other) => other !== '' && other !== name);
  return withText(shown, 'tables', asTable ? [...others, name] : others);
}

/** How a table is sorted; null for as it comes. */
export function sortingOf({ sort = '' }: ShownSearch, name: string): Sorting | null {
  const parts = sort.split(',').map((one) => one.split('.'));
  const [, id, direction] = parts.find(([table]) => table === name) ?? [];
  return id === undefined ? null : { id, desc: direction === 'desc' };
}

/** The same, with a table sorted so. */
export function withSorting(shown: ShownSearch, name: string, sorting: Sorting | null): ShownSearch {
  const others = (shown.sort ?? '').split(',').filter((one) => one !== '' && !one.startsWith(`${name}.`));
  const own = sorting === null ? [] : [`${name}.${sorting.id}${sorting.desc ? '.desc' : ''}`];
  return withText(shown, 'sort', [...others, ...own]);
}

function withText(shown: ShownSearch, key: keyof ShownSearch, words: readonly string[]): ShownSearch {
  const { [key]: _, ...rest } = shown;
  return words.length === 0 ? rest : { ...rest, [key]: words.join(',') };
}

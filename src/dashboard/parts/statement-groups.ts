import type { StatementWordsFragment } from '../generated/graphql.ts';

/** Statements that have something in common: a topic, a side. */
export interface StatementGroup {
  /** Global id of what they have in common. */
  readonly id: string;
  readonly name: string;
  readonly statements: readonly StatementWordsFragment[];
}

/** Statements by what they have in common, the greatest group first; one that has several stands under each. */
export function groupsOf(
  statements: readonly StatementWordsFragment[],
  by: 'topics' | 'sides',
): readonly StatementGroup[] {
  const groups = new Map<string, { readonly name: string; readonly statements: StatementWordsFragment[] }>();
  for (const statement of statements)
    for (const { id, name } of statement[by]) {
      const group = groups.get(id) ?? { name, statements: [] };
      group.statements.push(statement);
      groups.set(id, group);
    }
  return [...groups]
    .map(([id, group]) => Object.assign({ id }, group))
    .sort((a, b) => b.statements.length - a.statements.length || a.name.localeCompare(b.name));
}

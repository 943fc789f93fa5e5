/**
 * Names, folded and their parts in alphabetical order, that two officials of one country were known by, often father
 * and son in the same post: a form of the name that says less or more is never certain.
 */
export const SHARED_NAMES: readonly string[] = ['bush george', 'ferdinand marcos', 'anastasio somoza'];

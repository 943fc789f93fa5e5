import type { GraphStore } from '../../store/graph-store.ts';
import type { NamedList } from './lists.ts';

/** How long each list is told to be, all of them lists of the same. */
export async function countLists(store: GraphStore, lists: readonly NamedList[]): Promise<number[]> {
  switch (lists[0]?.of) {
    case undefined:
      return [];
    case 'releases':
      return store.countReleases(lists.flatMap((list) => (list.of === 'releases' ? [list.where] : [])));
    case 'engagements':
      return store.countEngagements(lists.flatMap((list) => (list.of === 'engagements' ? [list.where] : [])));
    case 'statements':
      return store.countStatements(lists.flatMap((list) => (list.of === 'statements' ? [list.where] : [])));
    case 'officials':
      return store.countOfficials(lists.flatMap((list) => (list.of === 'officials' ? [list.where] : [])));
    case 'relations':
      return store.countRelations(lists.flatMap((list) => (list.of === 'relations' ? [list.where] : [])));
    case 'judgements':
      return Promise.all(lists.map(() => store.countJudgements()));
    case 'possible duplicates':
      return Promise.all(lists.map(() => store.countPossibleDuplicates()));
  }
}

import { openedWords, type OpenedWord } from '../../app/opened-word.ts';

/** What numbers of the start page count. */
export const COUNTED = ['releases', 'engagements', 'countries', 'officials', 'statements'] as const;

/** A number of the start page whose list is in sight: one of all, or the releases of a collection. */
export type OpenedCount = OpenedWord<(typeof COUNTED)[number], 'collection'>;

export const { write: writeOpenedCount, read: readOpenedCount } = openedWords(COUNTED, 'collection');

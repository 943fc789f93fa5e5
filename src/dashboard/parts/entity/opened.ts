import { openedWords, type OpenedWord } from '../../app/opened-word.ts';

/** Lists that numbers of a page open to: releases are those that name its subject, or are on it. */
const LISTS = ['contacts', 'statements', 'releases', 'published'] as const;

/** A number of the page whose parts are in sight: a list, or the releases that name something else, too. */
export type OpenedList = OpenedWord<(typeof LISTS)[number], 'with'>;

export const { write: writeOpenedList, read: readOpenedList } = openedWords(LISTS, 'with');

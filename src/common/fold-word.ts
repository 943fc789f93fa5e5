import { foldText } from './fold-text.ts';
import { intern } from './intern.ts';
import { remember } from './remember.ts';

/** Words whose folded form is kept: texts share nearly all of their words. */
const MOST = 50_000;

/** A word as it is compared, `foldText` of it. */
export const foldWord: (word: string) => string = remember((word) => intern(foldText(word)), MOST);

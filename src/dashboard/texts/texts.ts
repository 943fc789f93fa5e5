import { en, type Texts } from './en.ts';

/** The texts that are shown; where there are several languages, the one that the reader asks for is chosen here. */
export const texts: Texts = en;

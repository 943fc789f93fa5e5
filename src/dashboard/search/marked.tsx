import { Fragment } from 'react';
import classes from './marked.module.css';
import { fold, type QueryWord } from './query-words.ts';

interface MarkedProps {
  readonly text: string;
  readonly words: readonly QueryWord[];
}

/** A text with the words that were looked for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, index) => {
    const isMarked = index % 2 === 1 && isSought(fold(part), words);
    // The parts of a text have no names; they never change their places.
    // eslint-disable-next-line react/no-array-index-key
    return (
      <Fragment key={index}>{isMarked ? <mark className={classes['marked']}>{part}</mark> : part}</Fragment>
    );
  });
}

function isSought(word: string, words: readonly QueryWord[]): boolean {
  return words.some(({ folded, isPrefix }) => (isPrefix ? word.startsWith(folded) : word === folded));
}

import { memo, useMemo } from 'react';
import { texts } from '../../texts/texts.ts';
import { toneEnd } from '../tone.tsx';
import { blocksOf, type Block } from './blocks.ts';
import type { Mark, MarkKind } from './marks.ts';
import { PlaceLink } from './place-link.tsx';
import { overlap, type Place } from './place.ts';
import type { ReleaseParts } from './release-parts.ts';
import classes from './release-text.module.css';
import { runsOf, type Run } from './runs.ts';

interface ReleaseTextProps {
  readonly release: ReleaseParts;
  readonly marks: readonly Mark[];
  readonly hidden: ReadonlySet<MarkKind>;
  /** The words that are looked for. */
  readonly sought: Place | null;
}

/** The text of a release, as text, with what was read from it marked in place. */
export const ReleaseText = memo(function ReleaseText(props: ReleaseTextProps) {
  const { release, marks, hidden, sought } = props;
  const { text, title, language, statements } = release;
  const blocks = useMemo(() => blocksOf(text, title), [text, title]);
  const shown = useMemo(() => marks.filter(({ kind }) => !hidden.has(kind)), [marks, hidden]);
  const numbers = useMemo(
    () => new Map(statements.map(({ id, score }, index) => [id, { number: index + 1, score }])),
    [statements],
  );
  return (
    <div className={classes['text']} lang={language === 'und' ? undefined : language} dir="auto">
      {blocks.map((block) => (
        <Paragraph
          key={block.start}
          block={block}
          text={text}
          marks={shown}
          numbers={numbers}
          sought={sought !== null && overlap(sought, block) ? sought : null}
        />
      ))}
    </div>
  );
});

interface ParagraphProps extends Pick<WordsProps, 'text' | 'numbers'> {
  readonly block: Block;
  readonly marks: readonly Mark[];
  /** What is looked for, where it touches this paragraph: the others stay as they are. */
  readonly sought: Place | null;
}

const Paragraph = memo(function Paragraph({ block, text, marks, numbers, sought }: ParagraphProps) {
  return (
    <p className={classes[block.look]}>
      {runsOf(block, marks, sought).map((run) => (
        <Words key={run.start} run={run} text={text} numbers={numbers} />
      ))}
    </p>
  );
});

interface WordsProps {
  readonly run: Run;
  readonly text: string;
  /** Of each statement its number and score, by id. */
  readonly numbers: ReadonlyMap<string, { readonly number: number; readonly score: number }>;
}

function Words({ run, text, numbers }: WordsProps) {
  const { start, end, named, said, begins, isSought } = run;
  const words = text.slice(start, end);
  const tone = said === null ? undefined : classes[toneEnd(numbers.get(said.id)?.score ?? 0)];
  const looks = [named && classes[named.kind], tone, isSought && classes['sought']];
  const className = looks.filter((look) => typeof look === 'string').join(' ');
  return (
    <>
      {begins.map((mark) => {
        const number = numbers.get(mark.id)?.number ?? 0;
        const label = texts.release.statementNumber(number);
        return (
          <PlaceLink key={mark.id} place={mark} className={classes['number']} label={label} number={number} />
        );
      })}
      {named !== null ? (
        <PlaceLink place={named} className={className} isSought={isSought}>
          {words}
        </PlaceLink>
      ) : className === '' ? (
        words
      ) : (
        <span className={className} data-sought={isSought || undefined} tabIndex={isSought ? -1 : undefined}>
          {words}
        </span>
      )}
    </>
  );
}

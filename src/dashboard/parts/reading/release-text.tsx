import { memo, useMemo } from 'react';
import { texts } from '../../texts/texts.ts';
import { toneEnd } from '../tone.tsx';
import { blocksOf } from './blocks.ts';
import type { Mark, MarkKind } from './marks.ts';
import { PlaceLink } from './place-link.tsx';
import type { Place } from './place.ts';
import type { ReleaseParts } from './release-parts.ts';
import classes from './release-text.module.css';
import { runsOf, type Run } from './runs.ts';

interface ReleaseTextProps {
  readonly release: ReleaseParts;
  readonly marks: readonly Mark[];
  readonly hidden: ReadonlySet<MarkKind>;
  /** The words that are looked for. */
  readonly sought: Place | null;
  /** Told when a mark is followed to what was read from it. */
  readonly onFollow: (place: Place) => void;
}

/** The text of a release, as text, with what was read from it marked in place. */
export const ReleaseText = memo(function ReleaseText(props: ReleaseTextProps) {
  const { release, marks, hidden, sought, onFollow } = props;
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
        <p key={block.start} className={classes[block.look]}>
          {runsOf(block, shown, sought).map((run) => (
            <Words key={run.start} run={run} text={text} numbers={numbers} onFollow={onFollow} />
          ))}
        </p>
      ))}
    </div>
  );
});

interface WordsProps {
  readonly run: Run;
  readonly text: string;
  /** Of each statement its number and score, by id. */
  readonly numbers: ReadonlyMap<string, { readonly number: number; readonly score: number }>;
  readonly onFollow: (place: Place) => void;
}

function Words({ run, text, numbers, onFollow }: WordsProps) {
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
          <PlaceLink
            key={mark.id}
            place={mark}
            onFollow={onFollow}
            className={classes['number']}
            label={label}
            number={number}
          />
        );
      })}
      {named !== null ? (
        <PlaceLink place={named} onFollow={onFollow} className={className} isSought={isSought}>
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

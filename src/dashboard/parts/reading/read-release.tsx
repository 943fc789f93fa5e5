import { Title } from '@mantine/core';
import { useId, useMemo, type ReactNode } from 'react';
import { texts } from '../../texts/texts.ts';
import { marksOf, readHidden } from './marks.ts';
import { MarkSwitches } from './mark-switches.tsx';
import { readPlace } from './place.ts';
import classes from './reading.module.css';
import { Reading } from './reading.tsx';
import type { ReleaseParts } from './release-parts.ts';
import { ReleaseText } from './release-text.tsx';
import { useReveal } from './use-reveal.ts';

interface ReadReleaseProps {
  readonly release: ReleaseParts;
  /** The words that the address points at. */
  readonly at: string | undefined;
  /** Kinds of marks that the address hides. */
  readonly hide: string | undefined;
  readonly isHeld: boolean;
  /** What stands under the text. */
  readonly under?: ReactNode;
}

/** A release's text and what was read from it, side by side: each leads to the other. */
export function ReadRelease({ release, at, hide, isHeld, under }: ReadReleaseProps) {
  const marks = useMemo(() => marksOf(release), [release]);
  const hidden = useMemo(() => readHidden(hide), [hide]);
  const sought = useMemo(() => readPlace(at), [at]);
  const { text, reading } = useReveal(sought);
  const [textId, readingId] = [useId(), useId()];
  return (
    <div className={classes['sides']}>
      <section className={`sheet ${classes['words']}`} aria-labelledby={textId} {...text}>
        <h2 id={textId} className="visually-hidden">
          {texts.release.text}
        </h2>
        <MarkSwitches marks={marks} hidden={hidden} />
        <ReleaseText release={release} marks={marks} hidden={hidden} sought={sought} />
      </section>
      {under !== undefined && <div className={classes['under']}>{under}</div>}
      <section className={`sheet ${classes['beside']}`} aria-labelledby={readingId}>
        <Title order={2} id={readingId} className={classes['head'] ?? ''}>
          {texts.release.reading}
        </Title>
        <Reading side={reading} release={release} marks={marks} sought={sought} isHeld={isHeld} />
      </section>
    </div>
  );
}

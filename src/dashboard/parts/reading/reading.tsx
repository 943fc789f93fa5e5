import type { ComponentProps } from 'react';
import { texts } from '../../texts/texts.ts';
import { Nothing } from '../answer.tsx';
import { ReadContacts } from './read-contacts.tsx';
import { ReadNames } from './read-names.tsx';
import { ReadStatements } from './read-statements.tsx';
import type { ReadingPartProps } from './reading-part.ts';
import classes from './reading.module.css';

interface ReadingProps extends ReadingPartProps {
  /** What the ways to the text are followed by. */
  readonly side: ComponentProps<'div'>;
}

/** What was read from a release, each item with the way to its words. */
export function Reading({ side, ...props }: ReadingProps) {
  const { release, marks } = props;
  return (
    <div {...side} className={classes['reading']}>
      {marks.length === 0 && release.engagements.length === 0 && (
        <Nothing>{texts.release.nothingRead}</Nothing>
      )}
      <ReadContacts {...props} />
      <ReadStatements {...props} />
      <ReadNames {...props} />
    </div>
  );
}

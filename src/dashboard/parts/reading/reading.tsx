import type { Ref } from 'react';
import { texts } from '../../texts/texts.ts';
import { Nothing } from '../answer.tsx';
import { ReadContacts } from './read-contacts.tsx';
import { ReadNames } from './read-names.tsx';
import { ReadStatements } from './read-statements.tsx';
import type { ReadingPartProps } from './reading-part.ts';
import classes from './reading.module.css';

interface ReadingProps extends ReadingPartProps {
  readonly place: Ref<HTMLDivElement>;
}

/** What was read from a release, each item with the way to its words. */
export function Reading({ place, ...props }: ReadingProps) {
  const { release, marks } = props;
  return (
    <div ref={place} className={classes['reading']}>
      {marks.length === 0 && release.engagements.length === 0 && (
        <Nothing>{texts.release.nothingRead}</Nothing>
      )}
      <ReadContacts {...props} />
      <ReadStatements {...props} />
      <ReadNames {...props} />
    </div>
  );
}

import { TextInput } from '@mantine/core';
import { texts } from '../../texts/texts.ts';
import type { Draft } from './draft.ts';
import classes from './read-page.module.css';
import { PublisherField } from './publisher-field.tsx';

interface HintsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** What a release may not tell itself: who issued it, and when. */
export function Hints({ draft: { publisher, issuedOn }, onChange }: HintsProps) {
  return (
    <div className={`sheet ${classes['fields']}`}>
      <PublisherField value={publisher} onChange={(code) => onChange({ publisher: code })} />
      <TextInput
        type="date"
        label={texts.read.day}
        description={texts.read.publisherHint}
        value={issuedOn ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ issuedOn: value === '' ? null : value })}
      />
    </div>
  );
}

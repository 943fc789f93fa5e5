import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { texts } from '../../texts/texts.ts';
import type { Draft } from './draft.ts';
import { Hints } from './hints.tsx';
import { PREVIEW } from './questions.ts';
import { StoreRelease } from './store-release.tsx';
import { TextField } from './text-field.tsx';
import { Previewed, WouldRead } from './would-read.tsx';

const WAIT_MS = 500;

/** What the ways of giving a release are given. */
export interface WayProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** A text, which is read as it is typed. */
export function ReadText({ draft, onChange }: WayProps) {
  const [asked] = useDebouncedValue(draft, WAIT_MS);
  const hasText = draft.text.trim() !== '' && asked.text.trim() !== '';
  const { url: _, ...release } = asked;
  const answer = useAnswer(PREVIEW, { release }, { enabled: hasText });
  const isReady = hasText && asked === draft && answer.isSuccess && !answer.isPlaceholderData;
  return (
    <>
      <div className="columns">
        <div className="sheet">
          <TextField value={draft.text} onChange={(text) => onChange({ text })} />
        </div>
        <div className="stack">
          <Hints draft={draft} onChange={onChange} />
          <StoreRelease release={isReady ? release : null} />
        </div>
      </div>
      <WouldRead isBusy={hasText && !isReady && answer.error === null}>
        {hasText ? (
          <Answer of={answer} height={480}>
            {({ preview }) => <Previewed release={preview} />}
          </Answer>
        ) : (
          <p className="quiet">
            {texts.read.waiting}{' '}
            <Button size="xs" variant="default" onClick={() => onChange({ text: texts.read.exampleText })}>
              {texts.read.example}
            </Button>
          </p>
        )}
      </WouldRead>
    </>
  );
}

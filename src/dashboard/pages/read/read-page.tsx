import { Button, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { ReadRelease } from '../../parts/reading/read-release.tsx';
import { ReleaseLead } from '../../parts/reading/release-lead.tsx';
import { texts } from '../../texts/texts.ts';
import { useDraft, type Draft } from './draft.ts';
import { PublisherField } from './publisher-field.tsx';
import { PREVIEW } from './questions.ts';
import classes from './read-page.module.css';
import { StoreRelease } from './store-release.tsx';
import { TextField } from './text-field.tsx';

const WAIT_MS = 500;
const route = getRouteApi('/read');

/** A text of one's own: what would be read from it, and, for those who may, the way to keep it. */
export function ReadPage() {
  const { at, hide } = route.useSearch();
  const navigate = route.useNavigate();
  const [draft, changeDraft] = useDraft();
  const [asked] = useDebouncedValue(draft, WAIT_MS);
  const hasText = draft.text.trim() !== '' && asked.text.trim() !== '';
  const answer = useAnswer(PREVIEW, { release: asked }, { enabled: hasText });
  const change = (changed: Partial<Draft>) => {
    changeDraft(changed);
    // The words that the address points at are those of another text now.
    if (at !== undefined) void navigate({ search: hide === undefined ? {} : { hide }, replace: true });
  };
  const isReady = hasText && asked === draft && answer.isSuccess && !answer.isPlaceholderData;
  return (
    <Page title={texts.read.title}>
      <Title order={1}>{texts.read.title}</Title>
      <p className={`quiet ${classes['about']}`}>{texts.read.about}</p>
      <div className="columns">
        <div className="sheet">
          <TextField value={draft.text} onChange={(text) => change({ text })} />
        </div>
        <div className="stack">
          <div className={`sheet ${classes['fields']}`}>
            <PublisherField value={draft.publisher} onChange={(publisher) => change({ publisher })} />
            <TextInput
              type="date"
              label={texts.read.day}
              description={texts.read.publisherHint}
              value={draft.issuedOn ?? ''}
              onChange={({ currentTarget: { value } }) => change({ issuedOn: value === '' ? null : value })}
            />
          </div>
          <StoreRelease draft={draft} isReady={isReady} />
        </div>
      </div>
      <section className={classes['would']} aria-busy={hasText && !isReady && answer.error === null}>
        <Title order={2} className={classes['heading'] ?? ''}>
          {texts.read.would}
        </Title>
        {hasText ? (
          <Answer of={answer} height={480}>
            {({ preview }) => (
              <>
                <div className={classes['lead']}>
                  <ReleaseLead release={preview} order={3} />
                </div>
                <ReadRelease release={preview} at={at} hide={hide} isHeld={false} />
              </>
            )}
          </Answer>
        ) : (
          <p className="quiet">
            {texts.read.waiting}{' '}
            <Button size="xs" variant="default" onClick={() => change({ text: texts.read.exampleText })}>
              {texts.read.example}
            </Button>
          </p>
        )}
      </section>
    </Page>
  );
}

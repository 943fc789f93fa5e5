import { Alert, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.ts';
import { useHasToken } from '../../api/token.ts';
import { keyOf } from '../../app/addresses.ts';
import { Section } from '../../parts/section.tsx';
import { refusalOf, TokenForm } from '../../parts/token-form.tsx';
import { texts } from '../../texts/texts.ts';
import { forgetDraft, type Draft } from './draft.ts';
import { STORE_RELEASE } from './questions.ts';

interface StoreReleaseProps {
  readonly draft: Draft;
  /** Whether it has been seen what would be read. */
  readonly isReady: boolean;
}

/** Stores what was previewed, for those who may, and leads to the release. */
export function StoreRelease({ draft, isReady }: StoreReleaseProps) {
  const hasToken = useHasToken();
  const client = useQueryClient();
  const navigate = useNavigate();
  const store = useMutation({
    mutationFn: (release: Draft) => ask(STORE_RELEASE, { release }),
    onSuccess: ({ ingestRelease }) => {
      forgetDraft();
      void client.invalidateQueries();
      void navigate({ to: '/release/$key', params: { key: keyOf(ingestRelease.release.id) }, search: {} });
    },
  });
  return (
    <Section title={texts.read.storing}>
      <div className="stack">
        {hasToken && (
          <>
            <span className="quiet">{texts.read.storeHint}</span>
            <Button loading={store.isPending} disabled={!isReady} onClick={() => store.mutate(draft)}>
              {texts.read.store}
            </Button>
          </>
        )}
        {store.error !== null && (
          <Alert color="red" variant="light" role="alert">
            {refusalOf(store.error)}
          </Alert>
        )}
        <TokenForm why={texts.read.storeWhy} />
      </div>
    </Section>
  );
}

import { Alert, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.ts';
import { useScope } from '../../api/use-access.ts';
import { keyOf } from '../../app/addresses.ts';
import type { ReleaseInput } from '../../generated/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { refusalOf, TokenForm } from '../../parts/token-form.tsx';
import { texts } from '../../texts/texts.ts';
import { forgetDraft } from './draft.ts';
import { STORE_RELEASE } from './questions.ts';

interface StoreReleaseProps {
  /** What it has been seen of what would be read; null as long as it has not. */
  readonly release: ReleaseInput | null;
}

/** Stores what was previewed, for those who may, and leads to the release. */
export function StoreRelease({ release }: StoreReleaseProps) {
  const mayWrite = useScope() === 'write';
  const client = useQueryClient();
  const navigate = useNavigate();
  const store = useMutation({
    mutationFn: (given: ReleaseInput) => ask(STORE_RELEASE, { release: given }),
    onSuccess: ({ ingestRelease }) => {
      forgetDraft();
      void client.invalidateQueries();
      void navigate({ to: '/release/$key', params: { key: keyOf(ingestRelease.release.id) }, search: {} });
    },
  });
  return (
    <Section title={texts.read.storing}>
      <div className="stack">
        {mayWrite && (
          <>
            <span className="quiet">{texts.read.storeHint}</span>
            <Button
              loading={store.isPending}
              disabled={release === null}
              onClick={() => release !== null && store.mutate(release)}
            >
              {texts.read.store}
            </Button>
          </>
        )}
        {store.error !== null && (
          <Alert color="red" variant="light" role="alert">
            {refusalOf(store.error)}
          </Alert>
        )}
        <TokenForm why={texts.read.storeWhy} needs="write" />
      </div>
    </Section>
  );
}

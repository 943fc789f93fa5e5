import { Skeleton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { useScope } from '../../api/use-access.ts';
import type { ReleaseInput } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { AddressForm } from './address-form.tsx';
import { FetchProblem } from './fetch-problem.tsx';
import { Hints } from './hints.tsx';
import { PREVIEW } from './questions.ts';
import type { WayProps } from './read-text.tsx';
import { StoreRelease } from './store-release.tsx';
import { Previewed, WouldRead } from './would-read.tsx';

interface ReadAddressProps extends WayProps {
  /** Turns to the field for a text: where a page cannot be fetched, people can open it. */
  readonly onPaste: () => void;
}

/** The address of a release's page, which is fetched when somebody says so, and only then: it is another's server. */
export function ReadAddress({ draft, onChange, onPaste }: ReadAddressProps) {
  const mayFetch = useScope() !== null;
  const preview = useMutation({ mutationFn: (release: ReleaseInput) => ask(PREVIEW, { release }) });
  const { text: _, ...given } = draft;
  const release = { ...given, url: given.url.trim() };
  // What was fetched is what is stored, as long as nothing was changed since.
  const isReady = preview.isSuccess && isSame(preview.variables, release);
  const read = () => preview.mutate(release);
  return (
    <>
      <div className="columns">
        <div className="sheet">
          <AddressForm
            value={draft.url}
            onChange={(url) => onChange({ url })}
            isBusy={preview.isPending}
            onRead={mayFetch ? read : null}
          />
        </div>
        <div className="stack">
          <Hints draft={draft} onChange={onChange} />
          {mayFetch && <StoreRelease release={isReady ? release : null} />}
        </div>
      </div>
      <WouldRead isBusy={preview.isPending}>
        {preview.error !== null ? (
          <FetchProblem error={preview.error} onAgain={read} onPaste={onPaste} />
        ) : preview.isPending ? (
          <Skeleton height={480} radius="md" role="status" aria-label={texts.states.loading} />
        ) : preview.data === undefined ? (
          <p className="quiet">{texts.read.waitingAddress}</p>
        ) : (
          <Previewed release={preview.data.preview} />
        )}
      </WouldRead>
    </>
  );
}

function isSame(a: ReleaseInput, b: ReleaseInput): boolean {
  return a.url === b.url && a.publisher === b.publisher && a.issuedOn === b.issuedOn;
}

import { Alert, Button, Skeleton } from '@mantine/core';
import { IconCloudOff, IconMoodEmpty } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ApiError } from '../api/ask.ts';
import type { Asked } from '../api/use-answer.ts';
import { texts } from '../texts/texts.ts';

interface AnswerProps<Result> {
  readonly of: Asked<Result>;
  /** How high what will come is about to be, in pixels, so that nothing jumps. */
  readonly height: number;
  /** Whether the answer has nothing to show. */
  readonly isEmpty?: (result: Result) => boolean;
  /** What to say then. */
  readonly empty?: ReactNode;
  readonly children: (result: Result) => ReactNode;
}

/** An answer as it stands: on its way, failed (with what to do), empty, or there. */
export function Answer<Result>({ of, height, isEmpty, empty, children }: AnswerProps<Result>) {
  const { data, error, isPending, refetch } = of;
  if (isPending)
    return <Skeleton height={height} radius="md" role="status" aria-label={texts.states.loading} />;
  if (error !== null && data === undefined)
    return (
      <Alert color="red" variant="light" icon={<IconCloudOff aria-hidden />} title={texts.states.failed}>
        <p>{error instanceof ApiError && error.code !== 'NETWORK' ? error.message : texts.states.offline}</p>
        <Button size="xs" variant="default" onClick={() => void refetch()}>
          {texts.states.retry}
        </Button>
      </Alert>
    );
  if (data === undefined) return null;
  if (isEmpty?.(data) === true) return <Nothing>{empty ?? texts.states.nothing}</Nothing>;
  return children(data);
}

/** Says that there is nothing, and what may help. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return (
    <p className="quiet">
      <IconMoodEmpty size={18} aria-hidden /> {children}
    </p>
  );
}

import { Alert, Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { ApiError } from '../../api/ask.ts';
import { refusalOf } from '../../parts/token-form.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './fetch-problem.module.css';

interface FetchProblemProps {
  readonly error: Error;
  readonly onAgain: () => void;
  readonly onPaste: () => void;
}

/** What may go better another time. */
const PASSING = new Set(['BUSY', 'TOO_SLOW', 'FAILED', 'REFUSED']);

/** Why a page could not be fetched and read: what it means, what the server says of it, and what can be done. */
export function FetchProblem({ error, onAgain, onPaste }: FetchProblemProps) {
  const reason = error instanceof ApiError ? error.reason : undefined;
  const meaning = reason === undefined ? undefined : texts.read.problems[reason];
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconCloudOff aria-hidden />}
      title={meaning ?? texts.read.problem}
    >
      <p className={classes['words']}>{refusalOf(error)}</p>
      <div className={classes['ways']}>
        {(reason === undefined || PASSING.has(reason)) && (
          <Button size="xs" variant="default" onClick={onAgain}>
            {texts.states.retry}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onPaste}>
          {texts.read.paste}
        </Button>
      </div>
    </Alert>
  );
}

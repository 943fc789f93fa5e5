import { Button, Kbd, Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { texts } from '../../texts/texts.ts';
import { useKeys } from './use-keys.ts';
import classes from './verdicts.module.css';

/** What can be done about a pair; null where it cannot be now. */
interface VerdictsProps {
  readonly onSame: (() => void) | null;
  readonly onDifferent: (() => void) | null;
  readonly onUndo: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
  readonly mayDecide: boolean;
}

/** Same, different, undo, the next pair: by mouse, or with one key each. */
export function Verdicts({ mayDecide, ...does }: VerdictsProps) {
  const [withKeys, setWithKeys] = useLocalStorage({ key: 'entente-duplicates-keys', defaultValue: true });
  const { same, different, undo, next, previous } = texts.duplicates.keys;
  useKeys(
    {
      [same.letter]: does.onSame,
      [different.letter]: does.onDifferent,
      [undo.letter]: does.onUndo,
      [next.letter]: does.onNext,
      [previous.letter]: does.onPrevious,
    },
    withKeys,
  );
  return (
    <div className={classes['row']}>
      {mayDecide && (
        <>
          <Verdict {...same} onDo={does.onSame} withKeys={withKeys} variant="filled" />
          <Verdict {...different} onDo={does.onDifferent} withKeys={withKeys} variant="filled" />
          <Verdict {...undo} onDo={does.onUndo} withKeys={withKeys} variant="default" />
        </>
      )}
      <Verdict {...previous} onDo={does.onPrevious} withKeys={withKeys} variant="default" />
      <Verdict {...next} onDo={does.onNext} withKeys={withKeys} variant="default" />
      <Switch
        size="xs"
        className={classes['switch'] ?? ''}
        label={texts.duplicates.withKeys}
        checked={withKeys}
        onChange={({ currentTarget }) => setWithKeys(currentTarget.checked)}
      />
    </div>
  );
}

interface VerdictProps {
  readonly label: string;
  readonly letter: string;
  readonly onDo: (() => void) | null;
  readonly withKeys: boolean;
  readonly variant: 'filled' | 'default';
}

function Verdict({ label, letter, onDo, withKeys, variant }: VerdictProps) {
  return (
    <Button
      size="sm"
      variant={variant}
      disabled={onDo === null}
      onClick={() => onDo?.()}
      aria-keyshortcuts={withKeys ? letter.toUpperCase() : undefined}
      rightSection={
        withKeys ? (
          <Kbd size="xs" aria-hidden>
            {letter.toUpperCase()}
          </Kbd>
        ) : undefined
      }
    >
      {label}
    </Button>
  );
}

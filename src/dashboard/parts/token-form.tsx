import { Alert, Button, PasswordInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api/ask.ts';
import { checkToken } from '../api/check-token.ts';
import { holdToken, type Scope } from '../api/token.ts';
import { useScope } from '../api/use-access.ts';
import { texts } from '../texts/texts.ts';
import classes from './token-form.module.css';

interface TokenFormProps {
  /** What a token is needed for. */
  readonly why: string;
  /** What it has to allow. */
  readonly needs: Scope;
}

/** Asks for a token, and says what one is needed for; once one is held that does, the way to forget it. */
export function TokenForm({ why, needs }: TokenFormProps) {
  const scope = useScope();
  const [token, setToken] = useState('');
  const check = useMutation({
    mutationFn: async (given: string) => {
      const allowed = await checkToken(given);
      if (needs === 'write' && allowed === 'read') throw new ApiError('FORBIDDEN', texts.token.readsOnly);
      return allowed;
    },
    onSuccess: (allowed, given) => {
      holdToken({ token: given, scope: allowed });
      setToken('');
    },
  });
  if (scope === 'write' || scope === needs)
    return (
      <p className={`quiet ${classes['held']}`}>
        <IconKey size={16} aria-hidden />
        <span>{texts.token.held[scope]}</span>
        <Button size="compact-xs" variant="subtle" onClick={() => holdToken(null)}>
          {texts.token.forget}
        </Button>
      </p>
    );
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') check.mutate(token.trim());
      }}
    >
      <p className="quiet">{why}</p>
      <div className={classes['row']}>
        <PasswordInput
          className={classes['field'] ?? ''}
          label={texts.token.label}
          description={texts.token.hint}
          value={token}
          onChange={({ currentTarget }) => setToken(currentTarget.value)}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': texts.token.show, tabIndex: 0, 'aria-hidden': false }}
        />
        <Button type="submit" variant="default" loading={check.isPending} disabled={token.trim() === ''}>
          {texts.token.use}
        </Button>
      </div>
      {check.error !== null && (
        <Alert color="red" variant="light" role="alert">
          {refusalOf(check.error)}
        </Alert>
      )}
    </form>
  );
}

/** What to say where a token is not taken, or a write is refused. */
export function refusalOf(error: Error): string {
  if (!(error instanceof ApiError)) return error.message;
  if (error.code === 'UNAUTHENTICATED') return texts.token.unknown;
  if (error.code === 'FORBIDDEN') return texts.token.readsOnly;
  return error.code === 'NETWORK' ? texts.states.offline : error.message;
}

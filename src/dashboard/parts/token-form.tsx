import { Alert, Button, PasswordInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, ask } from '../api/ask.ts';
import { holdToken, useHasToken } from '../api/token.ts';
import { graphql } from '../generated/gql.ts';
import { texts } from '../texts/texts.ts';
import classes from './token-form.module.css';

/** Takes back a judgement that there never was: whoever may write is told that it is not there, all others are refused. */
const CHECK_TOKEN = graphql(`
  mutation CheckToken {
    undoJudgement(id: "judgement:none")
  }
`);

/** Asks for a token that may write, and says what one is needed for; once one is held, the way to forget it. */
export function TokenForm({ why }: { readonly why: string }) {
  const hasToken = useHasToken();
  const [token, setToken] = useState('');
  const check = useMutation({
    mutationFn: (given: string) => ask(CHECK_TOKEN, {}, undefined, given),
    onSuccess: (_, given) => {
      holdToken(given);
      setToken('');
    },
  });
  if (hasToken)
    return (
      <p className={`quiet ${classes['held']}`}>
        <IconKey size={16} aria-hidden />
        <span>{texts.token.held}</span>
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

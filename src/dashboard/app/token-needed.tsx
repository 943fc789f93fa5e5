import { Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { tellShutOut } from '../api/shut-out.ts';
import { useScope } from '../api/use-access.ts';
import { Page } from '../parts/page.tsx';
import { TokenForm } from '../parts/token-form.tsx';
import { texts } from '../texts/texts.ts';

/** What stands in place of any page where the server answers only to those with a token: once one is given, the page. */
export function TokenNeeded() {
  const client = useQueryClient();
  const scope = useScope();
  useEffect(() => {
    if (scope === null) return;
    void client.resetQueries();
    tellShutOut(false);
  }, [scope, client]);
  return (
    <Page title={texts.token.needed}>
      <Title order={1}>{texts.token.needed}</Title>
      <section className="sheet">
        <TokenForm why={texts.token.toRead} needs="read" />
      </section>
    </Page>
  );
}

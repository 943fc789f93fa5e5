import { Button, Title } from '@mantine/core';
import { texts } from '../texts/texts.ts';
import { Page } from '../parts/page.tsx';

/** What stands where a page broke: its script did not come, or it met what it does not know. */
export function Failed({ error }: { readonly error: unknown }) {
  return (
    <Page title={texts.states.failed}>
      <Title order={1}>{texts.states.failed}</Title>
      <p className="quiet">{error instanceof Error ? error.message : String(error)}</p>
      <Button variant="default" onClick={() => location.reload()}>
        {texts.states.retry}
      </Button>
    </Page>
  );
}

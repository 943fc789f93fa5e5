import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { texts } from '../texts/texts.ts';
import { Page } from '../parts/page.tsx';

/** What stands at an address that nothing has. */
export function NotFound() {
  return (
    <Page title={texts.states.notFound}>
      <Title order={1}>{texts.states.notFound}</Title>
      <p className="quiet">{texts.states.notFoundHint}</p>
      <p>
        <Link to="/">{texts.states.toStart}</Link>
      </p>
    </Page>
  );
}

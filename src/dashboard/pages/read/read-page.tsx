import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function ReadPage() {
  return (
    <Page title="read">
      <Title order={1}>read</Title>
    </Page>
  );
}

import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function RelationPage() {
  return (
    <Page title="relation">
      <Title order={1}>relation</Title>
    </Page>
  );
}

import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function DuplicatesPage() {
  return (
    <Page title="duplicates">
      <Title order={1}>duplicates</Title>
    </Page>
  );
}

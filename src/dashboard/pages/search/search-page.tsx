import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function SearchPage() {
  return (
    <Page title="search">
      <Title order={1}>search</Title>
    </Page>
  );
}

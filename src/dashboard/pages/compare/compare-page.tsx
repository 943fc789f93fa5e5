import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function ComparePage() {
  return (
    <Page title="compare">
      <Title order={1}>compare</Title>
    </Page>
  );
}

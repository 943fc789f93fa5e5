import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function NetworkPage() {
  return (
    <Page title="network">
      <Title order={1}>network</Title>
    </Page>
  );
}

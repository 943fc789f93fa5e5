import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function EngagementPage() {
  return (
    <Page title="engagement">
      <Title order={1}>engagement</Title>
    </Page>
  );
}

import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function TopicPage() {
  return (
    <Page title="topic">
      <Title order={1}>topic</Title>
    </Page>
  );
}

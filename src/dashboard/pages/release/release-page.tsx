import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function ReleasePage() {
  return (
    <Page title="release">
      <Title order={1}>release</Title>
    </Page>
  );
}

import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function OfficialPage() {
  return (
    <Page title="official">
      <Title order={1}>official</Title>
    </Page>
  );
}

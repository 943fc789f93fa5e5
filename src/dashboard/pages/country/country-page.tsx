import { Title } from '@mantine/core';
import { Page } from '../../parts/page.tsx';

export function CountryPage() {
  return (
    <Page title="country">
      <Title order={1}>country</Title>
    </Page>
  );
}

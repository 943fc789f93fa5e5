import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../parts/page.tsx';
import { texts } from '../../texts/texts.ts';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';
import { SearchTips } from './search-tips.tsx';

const route = getRouteApi('/search');

/** Everything that a query finds, in names and in texts. */
export function SearchPage() {
  const { q = '' } = route.useSearch();
  const query = q.trim();
  return (
    <Page title={query === '' ? texts.search.title : texts.search.all(query)}>
      <Title order={1}>{texts.search.title}</Title>
      <SearchForm key={`form ${query}`} query={query} />
      {query === '' ? (
        <section className="sheet">
          <Title order={2}>{texts.results.how}</Title>
          <SearchTips />
        </section>
      ) : (
        <SearchResults key={query} query={query} />
      )}
    </Page>
  );
}

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
// oxlint-disable-next-line import/no-unassigned-import -- it tells Monaco where its workers are, and exports nothing
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from '../examples.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

const given = new URLSearchParams(location.search);
const query = given.get('query');
const examples = EXAMPLES.filter((example) => example.query !== query).map((example) => ({
  query: example.query,
}));
const tabs = query === null ? examples : [{ query, variables: given.get('variables') }, ...examples];

const root = document.getElementById('graphiql');
if (root !== null) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      inputValueDeprecation
      {...(query === null ? {} : { initialQuery: query, initialVariables: given.get('variables') ?? '' })}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          Entente
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}

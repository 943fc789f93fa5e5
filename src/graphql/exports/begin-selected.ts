import type { GraphQLSchema } from 'graphql';
import type { Selections } from '../../store/selections.ts';
import { selectEngagements } from '../filters/engagement-filter.ts';
import { leadEngagements, leadReleases } from '../filters/lead-to-officials.ts';
import { selectPeriod } from '../filters/period.ts';
import { selectRelations } from '../filters/relation-filter.ts';
import { selectReleases } from '../filters/release-filter.ts';
import { selectStatements } from '../filters/statement-filter.ts';
import type { InputMaybe, Period } from '../generated/resolvers-types.ts';
import type { Graph } from '../loaders.ts';
import { readCountry } from '../read-id.ts';
import type { ApiExport, ApiExportRun } from './api-export.ts';
import { readParameters } from './read-parameters.ts';

type Reader<Selected extends keyof Selections> = (
  graph: Graph,
  filter: Readonly<Record<string, unknown>>,
) => Selections[Selected] | Promise<Selections[Selected]>;

const READERS: { readonly [Selected in keyof Selections]: Reader<Selected> } = {
  releases: (graph, filter) => leadReleases(graph, selectReleases(graph.lookup, filter)),
  engagements: (graph, filter) => leadEngagements(graph, selectEngagements(graph.lookup, filter)),
  statements: ({ lookup }, filter) => selectStatements(lookup, filter),
  relations: ({ lookup }, filter) => selectRelations(lookup, filter),
  officials: ({ lookup }, { country, period }: { country?: string; period?: InputMaybe<Period> }) => ({
    country: country === undefined ? undefined : readCountry(lookup, country),
    period: selectPeriod(period),
  }),
};

/** Begins an export of what parameters select, as the API's filters do; throws BAD_USER_INPUT. */
export async function beginSelected(
  schema: GraphQLSchema,
  graph: Graph,
  { begin, ...wanted }: ApiExport,
  parameters: URLSearchParams,
): Promise<ApiExportRun> {
  const filter = readParameters(schema, wanted.selects, parameters);
  const where = await READERS[wanted.selects](graph, filter);
  return begin(where, queryOf(wanted.file, parameters));
}

/** What was asked for, in letters that headers and comments can hold. */
function queryOf(file: string, parameters: URLSearchParams): string {
  const parts = [...parameters].map(
    ([name, value]) =>
      `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
  );
  return parts.length === 0 ? file : `${file}?${parts.join('&')}`;
}

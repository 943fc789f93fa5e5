import type { Reference } from '../../model/reference.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { makeGraph } from '../loaders.ts';
import { makeLookup, type Lookup } from '../lookup.ts';
import { makeSchema } from '../schema.ts';
import type { ApiExport, ApiExportRun } from './api-export.ts';
import { beginSelected } from './begin-selected.ts';

/** Begins an export without a server; throws BAD_USER_INPUT as the API does. */
export function beginFor(
  ground: { readonly store: GraphStore; readonly reference: Reference } & Pick<Lookup, 'normalizeOfficialId'>,
  wanted: ApiExport,
  parameters: URLSearchParams,
): Promise<ApiExportRun> {
  const { store, reference, normalizeOfficialId } = ground;
  const lookup = makeLookup(reference, { normalizeOfficialId, describeCollection: () => null });
  const graph = makeGraph(store, lookup, new AbortController().signal);
  return beginSelected(makeSchema(), graph, wanted, parameters);
}

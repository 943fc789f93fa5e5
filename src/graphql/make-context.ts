import type { GraphStore } from '../store/graph-store.ts';
import type { ApiOptions } from './api-options.ts';
import type { ApiContext } from './context.ts';
import type { RequestFacts } from './http/begin-request.ts';
import type { Following } from './following/follow-releases.ts';
import { makeGraph } from './loaders.ts';
import type { Lookup } from './lookup.ts';

/** The context of one request; `atEnd` is told what to do when the request has ended. */
export function makeContext(
  { store, ...options }: ApiOptions,
  lookup: Lookup,
  following: Following,
  { caller, signal }: RequestFacts,
  atEnd: (close: () => void) => void,
): ApiContext {
  const freshGraph = () => makeGraph(store, lookup, signal);
  return {
    caller,
    signal,
    graph: freshGraph(),
    freshGraph,
    scratchGraph: (scratch: GraphStore) => {
      const close = () => {
        scratch.close().catch((error: unknown) => options.logger.warn({ err: error }, 'Scratch store'));
      };
      // The client may have gone while its text was read.
      if (signal.aborted) close();
      else atEnd(close);
      return makeGraph(scratch, lookup, signal);
    },
    writing: options,
    following,
  };
}

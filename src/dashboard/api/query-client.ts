import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './ask.ts';

/** What can go better another time. */
const PASSING = new Set(['NETWORK', 'OVERLOADED', 'STORE_UNAVAILABLE', 'REQUEST_TIMEOUT']);

/** Answers as they are kept for this page; the server tells when the graph has changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && PASSING.has(error.code),
    },
  },
});

import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './ask.ts';

/** What can go better another time. */
const PASSING = new Set(['NETWORK', 'OVERLOADED', 'STORE_UNAVAILABLE', 'REQUEST_TIMEOUT']);

/** Whether a question is put again after so many failures. */
export function isWorthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiError && PASSING.has(error.code);
}

/** Answers as they are kept for this page; the server tells when the graph has changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: isWorthAnotherTry,
    },
  },
});

import { useQueries } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import type { CompareInterval } from '../../app/page-search.ts';
import type { Period } from '../../generated/graphql.ts';
import { COUNTRY_SERIES, RELATION_SERIES } from './questions.ts';
import { countrySeries, relationSeries, type Series } from './series.ts';

/** Countries ("KH") and ties ("KH-US") over time, as far as they are there, in their order. */
export function useSeries(
  keys: readonly string[],
  interval: CompareInterval,
  period: Period | null,
): { readonly series: readonly Series[]; readonly isPending: boolean; readonly error: Error | null } {
  return useQueries({
    queries: keys.map((key) => ({
      queryKey: ['series', key, interval, period],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => seriesOf(key, interval, period, signal),
    })),
    combine: (answers) => ({
      series: answers.flatMap(({ data }) => data ?? []),
      isPending: answers.some(({ isPending }) => isPending),
      error: answers.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}

async function seriesOf(
  key: string,
  interval: CompareInterval,
  period: Period | null,
  signal: AbortSignal,
): Promise<Series | null> {
  const between = key.split('-');
  return between.length === 1
    ? countrySeries(key, await ask(COUNTRY_SERIES, { code: key, interval, period }, signal))
    : relationSeries(key, await ask(RELATION_SERIES, { between, interval, period }, signal));
}

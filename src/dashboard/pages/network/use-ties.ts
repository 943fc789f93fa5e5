import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ask } from '../../api/ask.ts';
import { useAnswer, type Asked } from '../../api/use-answer.ts';
import { keyOf } from '../../app/addresses.ts';
import type { NetworkSearch } from '../../app/page-search.ts';
import { periodOf } from '../../app/search-params.ts';
import type { NetworkChoicesQuery } from '../../generated/graphql.ts';
import { CHOSEN_TIES, NETWORK } from './questions.ts';
import { tieBetween, type Tie } from './tie.ts';

/** As many links as the API gives at once. */
const MOST_TIES = 2000;
const PAGE = 200;

/** The ties that are asked for, as far as they are there. */
export interface Ties {
  readonly ties: readonly Tie[];
  readonly asked: Pick<Asked<unknown>, 'data' | 'error' | 'isPending' | 'isFetching' | 'refetch'>;
}

/** The ties that a search selects: all of a period at once, or page by page those that are on something. */
export function useTies(search: NetworkSearch, choices: NetworkChoicesQuery | undefined): Ties {
  const { min = 1, sector, issue, type, region } = search;
  const isChosen = sector !== undefined || issue !== undefined || type !== undefined;
  const period = periodOf(search);

  const whole = useAnswer(NETWORK, { period, min, first: MOST_TIES }, { enabled: !isChosen });
  const filter = {
    minEngagements: min,
    ...(period !== null && { period }),
    ...(sector !== undefined && { sectors: [sector] }),
    ...(issue !== undefined && { issues: [issue] }),
  };
  const chosen = useInfiniteQuery({
    queryKey: [CHOSEN_TIES.toString(), filter],
    queryFn: ({ signal, pageParam }) =>
      ask(CHOSEN_TIES, { filter, period, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ relations: { pageInfo } }, pages) =>
      pageInfo.hasNextPage && pages.length * PAGE < MOST_TIES ? pageInfo.endCursor : null,
    enabled: isChosen,
  });
  const { hasNextPage, isFetching, fetchNextPage } = chosen;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);

  const ties = useMemo(() => {
    const all = isChosen
      ? (chosen.data?.pages ?? [])
          .flatMap(({ relations }) => relations.nodes)
          .filter(
            ({ engagementCounts }) =>
              type === undefined || engagementCounts.some((counted) => counted.type === type),
          )
          .map(({ id, strength }) => {
            const [a = '', b = ''] = keyOf(id).split('-');
            return tieBetween(a, b, strength);
          })
      : (whole.data?.network.links ?? []).map(({ source, target, weight }) =>
          tieBetween(keyOf(source), keyOf(target), weight),
        );
    if (region === undefined) return all;
    const within = new Set(
      choices?.countries.filter((country) => country.region === region).map(({ code }) => code),
    );
    return all.filter(({ a, b }) => within.has(a) || within.has(b));
  }, [isChosen, chosen.data, whole.data, type, region, choices]);
  return { ties, asked: isChosen ? chosen : whole };
}

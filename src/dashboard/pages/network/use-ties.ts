import { useMemo } from 'react';
import { useAnswer, type Asked } from '../../api/use-answer.ts';
import { useWhole } from '../../api/use-whole.ts';
import { keyOf } from '../../app/addresses.ts';
import type { NetworkSearch } from '../../app/page-search.ts';
import { periodOf } from '../../app/search-params.ts';
import type { ChosenTieFragment, NetworkChoicesQuery } from '../../generated/graphql.ts';
import type { Question } from '../../parts/query-button.tsx';
import { CHOSEN_TIES, NETWORK } from './questions.ts';
import { tieBetween, type Tie } from './tie.ts';

/** As many links as the API gives at once. */
const MOST_TIES = 5000;
const PAGE = 200;

/** The ties that are asked for, as far as they are there. */
export interface Ties {
  readonly ties: readonly Tie[];
  /** Whether there are weaker ones, which are not shown. */
  readonly hasMore: boolean;
  readonly asked: Asked<unknown>;
  /** Codes of the countries of the region that is chosen; undefined if none is. */
  readonly within: readonly string[] | undefined;
  /** The question that was asked, and of what. */
  readonly question: Question;
  readonly variables: unknown;
}

/** The ties that a search selects: all of a period at once, or page by page those that are on something. */
export function useTies(search: NetworkSearch, choices: NetworkChoicesQuery | undefined): Ties {
  const { min = 1, sector, issue, type, region } = search;
  const isChosen = sector !== undefined || issue !== undefined || type !== undefined;
  const period = periodOf(search);
  const within = useMemo(
    () =>
      region === undefined
        ? undefined
        : (choices?.countries ?? []).filter((country) => country.region === region).map(({ code }) => code),
    [choices, region],
  );

  const wholeVariables = { period, min, first: MOST_TIES };
  const whole = useAnswer(NETWORK, wholeVariables, { enabled: !isChosen });
  const chosenVariables = {
    filter: {
      minEngagements: min,
      ...(period !== null && { period }),
      ...(within !== undefined && { countries: within }),
      ...(sector !== undefined && { sectors: [sector] }),
      ...(issue !== undefined && { issues: [issue] }),
    },
    period,
    on: search.to ?? null,
    first: PAGE,
  };
  const chosen = useWhole(CHOSEN_TIES, chosenVariables, ({ relations }) => relations, {
    most: MOST_TIES,
    enabled: isChosen && (region === undefined || choices !== undefined),
  });

  const ties = useMemo(() => {
    const all = isChosen
      ? (chosen.data?.items ?? [])
          .filter((tie) => contactsOf(tie, type) >= min)
          .map(({ countries: [a, b], strength }) => tieBetween(a?.code ?? '', b?.code ?? '', strength))
      : (whole.data?.network.links ?? []).map(({ source, target, weight }) =>
          tieBetween(keyOf(source), keyOf(target), weight),
        );
    return within === undefined ? all : all.filter(({ a, b }) => within.includes(a) || within.includes(b));
  }, [isChosen, chosen.data, whole.data, type, min, within]);
  return isChosen
    ? {
        ties,
        within,
        hasMore: chosen.data?.hasMore === true,
        asked: chosen,
        question: CHOSEN_TIES,
        variables: chosenVariables,
      }
    : {
        ties,
        within,
        hasMore: whole.data?.network.links.length === MOST_TIES,
        asked: whole,
        question: NETWORK,
        variables: wholeVariables,
      };
}

/** Number of contacts of the period, of one type or of all. */
function contactsOf({ engagementCounts }: ChosenTieFragment, type: string | undefined): number {
  return engagementCounts
    .filter((counted) => type === undefined || counted.type === type)
    .reduce((sum, { count }) => sum + count, 0);
}

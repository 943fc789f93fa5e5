import { MultiSelect, NativeSelect, SegmentedControl, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { keyOf } from '../../app/addresses.ts';
import {
  COMPARE_INTERVALS,
  COMPARE_MEASURES,
  type CompareMeasure,
  type CompareSearch,
} from '../../app/page-search.ts';
import { periodOf } from '../../app/search-params.ts';
import type { CompareCandidatesQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { tieName } from '../../parts/node-link.tsx';
import { Page } from '../../parts/page.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './compare-page.module.css';
import { Compared } from './compared.tsx';
import { CANDIDATES } from './questions.ts';

const route = getRouteApi('/compare');
const MOST_TIES = 200;
const MOST_COMPARED = 5;
const words = texts.compare;

/** Ties and countries side by side over time; which ones, and by what, stands in the address. */
export function ComparePage() {
  const candidates = useAnswer(CANDIDATES, { first: MOST_TIES });
  return (
    <Page title={words.title}>
      <Title order={1}>{words.title}</Title>
      <p className="quiet lead">{words.about}</p>
      <Answer of={candidates} height={480}>
        {(result) => <Comparison candidates={result} />}
      </Answer>
    </Page>
  );
}

function Comparison({ candidates }: { readonly candidates: CompareCandidatesQuery }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const keys = search.of?.split(',') ?? [];
  const measure = search.measure ?? (keys.some((key) => !key.includes('-')) ? 'releases' : 'contacts');
  const interval = search.interval ?? 'QUARTER';
  const from = search.from ?? candidates.summary.firstRelease ?? '';
  const to = search.to ?? candidates.summary.lastRelease ?? '';
  const choose = (chosen: Partial<Record<keyof CompareSearch, string | undefined>>, isTyped = false) =>
    void navigate({
      search: { ...search, ...chosen } as CompareSearch,
      resetScroll: false,
      replace: isTyped,
    });
  return (
    <>
      <div className={classes['choices']}>
        <MultiSelect
          size="xs"
          className={classes['which'] ?? ''}
          searchable
          clearable
          hidePickedOptions
          label={words.choose}
          placeholder={keys.length < MOST_COMPARED ? words.chooseHint : ''}
          maxValues={MOST_COMPARED}
          limit={40}
          value={keys}
          data={optionsOf(candidates, keys)}
          onChange={(chosen) => choose({ of: chosen.join(',') || undefined })}
        />
        <NativeSelect
          size="xs"
          label={words.measure}
          value={measure}
          onChange={({ currentTarget }) => choose({ measure: currentTarget.value as CompareMeasure })}
          data={COMPARE_MEASURES.map((value) => ({ value, label: words.measures[value] }))}
        />
        <div className={classes['day']}>
          <DayInput
            label={texts.fields.from}
            value={search.from}
            shown={from}
            max={to}
            onChange={(day) => choose({ from: day }, true)}
          />
        </div>
        <div className={classes['day']}>
          <DayInput
            label={texts.fields.to}
            value={search.to}
            shown={to}
            min={from}
            onChange={(day) => choose({ to: day }, true)}
          />
        </div>
        <SegmentedControl
          size="xs"
          aria-label={words.interval}
          value={interval}
          onChange={(value) => choose({ interval: value })}
          data={COMPARE_INTERVALS.map((value) => ({ value, label: words.intervals[value] }))}
        />
      </div>
      {keys.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Compared
          keys={keys}
          measure={measure}
          interval={interval}
          period={periodOf(search)}
          from={from}
          to={to}
        />
      )}
    </>
  );
}

/** Countries and ties in groups, with those of the address, whatever they are. */
function optionsOf({ countries, relations }: CompareCandidatesQuery, keys: readonly string[]) {
  const ties = relations.nodes.map(({ id, countries: two }) => ({ value: keyOf(id), label: tieName(two) }));
  const alone = countries.map(({ code, name }) => ({ value: code, label: name }));
  const listed = new Set([...ties, ...alone].map(({ value }) => value));
  const others = keys.filter((key) => !listed.has(key)).map((key) => ({ value: key, label: key }));
  return [
    { group: words.ties, items: [...ties, ...others] },
    { group: words.countries, items: alone },
  ];
}

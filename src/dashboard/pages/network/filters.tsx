import { NativeSelect, NumberInput, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { NetworkSearch } from '../../app/page-search.ts';
import type { NetworkChoicesQuery } from '../../generated/graphql.ts';
import { keyOf } from '../../app/addresses.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './filters.module.css';
import { REGIONS } from './tie.ts';

const route = getRouteApi('/network');

interface FiltersProps {
  /** Undefined while they are on their way. */
  readonly choices: NetworkChoicesQuery | undefined;
}

/** The filters have their places before there is anything to choose from. */
const NONE: NetworkChoicesQuery = {
  countries: [],
  sectors: [],
  issues: [],
  summary: { firstRelease: null, lastRelease: null },
};

/** Which ties are shown, and which country is looked for. */
export function Filters({ choices = NONE }: FiltersProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const words = texts.network.filters;
  const { firstRelease, lastRelease } = choices.summary;
  const choose = (
    chosen: Partial<Record<keyof NetworkSearch, string | number | undefined>>,
    isTyped = false,
  ) =>
    void navigate({
      search: { ...search, ...chosen } as NetworkSearch,
      resetScroll: false,
      replace: isTyped,
    });
  const countries = choices.countries.map(({ code, name }) => ({ value: code, label: name }));
  const pick = (label: string, name: 'region' | 'sector' | 'issue' | 'type', options: readonly Option[]) => (
    <NativeSelect
      size="xs"
      label={label}
      value={search[name] ?? ''}
      onChange={({ currentTarget }) => choose({ [name]: currentTarget.value || undefined })}
      data={[{ value: '', label: words.any }, ...options]}
    />
  );
  return (
    <div className={classes['filters']} role="group" aria-label={words.label}>
      {pick(
        words.region,
        'region',
        REGIONS.map((region) => ({ value: region, label: texts.network.regions[region] })),
      )}
      {pick(
        words.sector,
        'sector',
        choices.sectors.map(({ id, name }) => ({ value: keyOf(id), label: name })),
      )}
      {pick(
        words.issue,
        'issue',
        choices.issues.map(({ id, name }) => ({ value: keyOf(id), label: name })),
      )}
      {pick(
        words.type,
        'type',
        Object.entries(texts.engagementTypes).map(([value, label]) => ({ value, label })),
      )}
      <NumberInput
        size="xs"
        label={words.min}
        className={classes['short'] ?? ''}
        min={1}
        max={1000}
        allowDecimal={false}
        value={search.min ?? 1}
        onChange={(min) => choose({ min: Number(min) > 1 ? Number(min) : undefined }, true)}
      />
      <div className={classes['short']}>
        <DayInput
          label={texts.fields.from}
          value={search.from}
          shown={firstRelease ?? ''}
          onChange={(from) => choose({ from }, true)}
        />
      </div>
      <div className={classes['short']}>
        <DayInput
          label={texts.fields.to}
          value={search.to}
          shown={lastRelease ?? ''}
          onChange={(to) => choose({ to }, true)}
        />
      </div>
      <Select
        size="xs"
        searchable
        clearable
        label={words.find}
        value={search.node ?? null}
        data={countries}
        onChange={(node) => choose({ node: node ?? undefined, other: undefined })}
      />
      <Select
        size="xs"
        searchable
        clearable
        disabled={search.node === undefined}
        label={words.way}
        value={search.other ?? null}
        data={countries.filter(({ value }) => value !== search.node)}
        onChange={(other) => choose({ other: other ?? undefined })}
      />
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

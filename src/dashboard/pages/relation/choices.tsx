import { NativeSelect, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { RelationSearch } from '../../app/page-search.ts';
import { yearsBefore } from '../../charts/days.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './choices.module.css';
import { HALF_LIVES, halfLifeName } from './half-life.ts';
import type { RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');
const QUICK = [1, 5] as const;
const ALL = 'all';

interface ChoicesProps {
  readonly view: RelationView;
  /** Day of the newest release. */
  readonly today: string;
}

/** Which days are looked at, and how fast contacts lose their weight. */
export function Choices({ view, today }: ChoicesProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (
    chosen: Partial<Record<keyof RelationSearch, string | number | undefined>>,
    isTyped = false,
  ) =>
    void navigate({
      search: { ...search, ...chosen } as RelationSearch,
      resetScroll: false,
      replace: isTyped,
    });
  const words = texts.relation.choices;
  const halfLives = new Set<number>([...HALF_LIVES, view.halfLife]);
  const chosen = search.to === undefined ? quickOf(search.from, today) : undefined;
  return (
    <div className={classes['choices']} role="group" aria-label={words.label}>
      <SegmentedControl
        size="xs"
        aria-label={words.period}
        // Days that none of these stands for leave all of them out.
        value={chosen ?? ''}
        onChange={(value) => {
          const years = Number(value);
          choose({ from: years > 0 ? yearsBefore(today, years) : undefined, to: undefined });
        }}
        data={[
          ...QUICK.map((years) => ({ value: String(years), label: words.years(years) })),
          { value: ALL, label: words.all },
        ]}
      />
      <DayInput
        label={words.from}
        value={search.from}
        shown={view.from}
        max={view.to}
        onChange={(from) => choose({ from }, true)}
      />
      <DayInput
        label={words.to}
        value={search.to}
        shown={view.to}
        min={view.from}
        onChange={(to) => choose({ to }, true)}
      />
      <NativeSelect
        size="xs"
        label={words.halfLife}
        title={words.halfLifeHint}
        value={String(view.halfLife)}
        onChange={({ currentTarget }) => choose({ halfLife: Number(currentTarget.value) })}
        data={[...halfLives]
          .sort((a, b) => a - b)
          .map((days) => ({ value: String(days), label: halfLifeName(days) }))}
      />
    </div>
  );
}

/** The quick choice that a first day stands for. */
function quickOf(from: string | undefined, today: string): string | undefined {
  if (from === undefined) return ALL;
  return QUICK.find((years) => yearsBefore(today, years) === from)?.toString();
}

import { Button, NativeSelect } from '@mantine/core';
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
  const isWhole = search.from === undefined && search.to === undefined;
  return (
    <div className={classes['choices']} role="group" aria-label={words.label}>
      <Button.Group aria-label={words.period}>
        {QUICK.map((years) => {
          const from = yearsBefore(today, years);
          return (
            <Quick
              key={years}
              isChosen={search.from === from && search.to === undefined}
              onChoose={() => choose({ from, to: undefined })}
            >
              {words.years(years)}
            </Quick>
          );
        })}
        <Quick isChosen={isWhole} onChoose={() => choose({ from: undefined, to: undefined })}>
          {words.all}
        </Quick>
      </Button.Group>
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

interface QuickProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Quick({ isChosen, onChoose, children }: QuickProps) {
  return (
    <Button size="xs" variant={isChosen ? 'filled' : 'default'} aria-pressed={isChosen} onClick={onChoose}>
      {children}
    </Button>
  );
}

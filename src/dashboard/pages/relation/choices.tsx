import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { RelationSearch } from '../../app/page-search.ts';
import classes from '../../parts/choices.module.css';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { useChosen } from '../../parts/use-chosen.ts';
import { texts } from '../../texts/texts.ts';
import { HALF_LIVES, halfLifeName, useHalfLife } from './half-life.ts';
import type { RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');

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
  return (
    <div className={classes['choices']} role="group" aria-label={words.label}>
      <PeriodChoice search={search} from={view.from} to={view.to} today={today} onChoose={choose} />
      <HalfLifeChoice />
    </div>
  );
}

function HalfLifeChoice() {
  const navigate = route.useNavigate();
  const [shown, choose] = useChosen(useHalfLife(), (halfLife) =>
    navigate({ search: (before) => ({ ...before, halfLife }), resetScroll: false }),
  );
  const words = texts.relation.choices;
  const halfLives = new Set<number>([...HALF_LIVES, shown]);
  return (
    <NativeSelect
      size="xs"
      label={words.halfLife}
      title={words.halfLifeHint}
      value={String(shown)}
      onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      data={[...halfLives]
        .sort((a, b) => a - b)
        .map((days) => ({ value: String(days), label: halfLifeName(days) }))}
    />
  );
}

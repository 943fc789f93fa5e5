import { SegmentedControl } from '@mantine/core';
import type { PeriodSearch } from '../app/search-params.ts';
import { yearsBefore } from '../charts/days.ts';
import { texts } from '../texts/texts.ts';
import { DayInput } from './day-input.tsx';

const QUICK = [1, 5] as const;
const ALL = 'all';

/** The ends of a period that were chosen; undefined takes an end away. */
export interface ChosenPeriod {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What an address holds once a period is chosen. */
export function withPeriod<Search extends PeriodSearch>(search: Search, chosen: ChosenPeriod): Search {
  return Object.assign({}, search, chosen);
}

interface PeriodChoiceProps {
  /** What the address says. */
  readonly search: PeriodSearch;
  /** The days that are shown then. */
  readonly from: string;
  readonly to: string;
  /** Day of the newest release. */
  readonly today: string;
  /** Told what was chosen, and whether it was typed: then the address before it is not worth going back to. */
  readonly onChoose: (chosen: ChosenPeriod, isTyped: boolean) => void;
}

/** Which days are looked at: the last years, all, or from one day to another. */
export function PeriodChoice({ search, from, to, today, onChoose }: PeriodChoiceProps) {
  const words = texts.period;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={words.label}
        // Days that none of these stands for leave all of them out.
        value={(search.to === undefined ? quickOf(search.from, today) : undefined) ?? ''}
        onChange={(value) => {
          const years = Number(value);
          onChoose({ from: years > 0 ? yearsBefore(today, years) : undefined, to: undefined }, false);
        }}
        data={[
          ...QUICK.map((years) => ({ value: String(years), label: words.years(years) })),
          { value: ALL, label: words.all },
        ]}
      />
      <DayInput
        label={words.from}
        value={search.from}
        shown={from}
        max={to}
        onChange={(day) => onChoose({ from: day }, true)}
      />
      <DayInput
        label={words.to}
        value={search.to}
        shown={to}
        min={from}
        onChange={(day) => onChoose({ to: day }, true)}
      />
    </>
  );
}

/** The quick choice that a first day stands for. */
function quickOf(from: string | undefined, today: string): string | undefined {
  if (from === undefined) return ALL;
  return QUICK.find((years) => yearsBefore(today, years) === from)?.toString();
}

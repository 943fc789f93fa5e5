import type { PeriodSearch } from '../app/search-params.ts';
import { texts } from '../texts/texts.ts';
import classes from './choices.module.css';
import { PeriodChoice, type ChosenPeriod } from './period-choice.tsx';

interface PeriodBarProps {
  /** The days that are shown. */
  readonly view: { readonly from: string; readonly to: string };
  /** What the address says. */
  readonly search: PeriodSearch;
  /** Day of the newest release. */
  readonly today: string;
  readonly onChoose: (chosen: ChosenPeriod, isTyped: boolean) => void;
}

/** The choice of a period above all that it holds for. */
export function PeriodBar({ view: { from, to }, search, today, onChoose }: PeriodBarProps) {
  return (
    <div className={classes['choices']} role="group" aria-label={texts.period.label}>
      <PeriodChoice search={search} from={from} to={to} today={today} onChoose={onChoose} />
    </div>
  );
}

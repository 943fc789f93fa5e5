import { Slider } from '@mantine/core';
import { texts } from '../../texts/texts.ts';
import classes from './year-slider.module.css';

interface YearSliderProps {
  /** The first year and the last. */
  readonly years: readonly [number, number];
  readonly year: number;
  /** Told each year on the way. */
  readonly onSlide: (year: number) => void;
  /** Told the year that it comes to rest at. */
  readonly onChoose: (year: number) => void;
}

/** A year to choose by sliding; nothing where there is but one. */
export function YearSlider({ years: [first, last], year, onSlide, onChoose }: YearSliderProps) {
  if (first === last) return null;
  return (
    <div className={classes['slider']}>
      <span className="quiet numbers">{first}</span>
      <Slider
        className={classes['track'] ?? ''}
        size="sm"
        min={first}
        max={last}
        step={1}
        value={year}
        label={null}
        thumbLabel={texts.country.map.year}
        onChange={onSlide}
        onChangeEnd={onChoose}
      />
      <span className="quiet numbers">{last}</span>
      <span className={`numbers ${classes['year']}`} aria-hidden>
        {year}
      </span>
    </div>
  );
}

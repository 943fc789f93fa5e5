import { texts } from '../texts/texts.ts';
import { TIE_CLASSES } from './tie-scale.ts';
import classes from './world-map.module.css';

/** Greatest width of a colour, in pixels. */
const COLOR = 56;
const NARROW = 600;

interface MapLegendProps {
  readonly top: number;
  readonly width: number;
  /** Name of the country whose ties are shown. */
  readonly subject: string;
}

/** Which strength has which colour; it is a part of the drawing, so that it is saved with it. */
export function MapLegend({ top, width, subject }: MapLegendProps) {
  const each = Math.min(COLOR, width / TIE_CLASSES.length);
  const scale = TIE_CLASSES.length * each;
  return (
    <g transform={`translate(0 ${top})`} className={classes['legend']} aria-hidden>
      {TIE_CLASSES.map(({ color, label }, index) => (
        <g key={label} transform={`translate(${index * each} 0)`}>
          <rect width={each - 1} height={8} fill={color} />
          <text x={(each - 1) / 2} y={22} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {width >= NARROW && (
        <>
          <text x={scale + 12} y={8}>
            {texts.fields.strength}
          </text>
          <circle cx={scale + 100} cy={4} r={5} fill="var(--subject)" />
          <text x={scale + 111} y={8}>
            {subject}
          </text>
        </>
      )}
    </g>
  );
}

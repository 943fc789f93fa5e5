import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import classes from './tone.module.css';

/** The end of the scale that a tone lies at. */
export function toneEnd(value: number): 'warm' | 'cool' | 'neutral' {
  return value > 0.5 ? 'warm' : value < -0.5 ? 'cool' : 'neutral';
}

/** A tone, -10 (hostile) to 10 (cooperative), as a signed number in its colour; a dash where nothing was said. */
export function Tone({ value }: { readonly value: number | null | undefined }) {
  if (value == null) return <span className="quiet">–</span>;
  return (
    <span className={`numbers ${classes[toneEnd(value)]}`}>
      <span className="visually-hidden">{texts.fields.tone} </span>
      {format.signedFine(value)}
    </span>
  );
}

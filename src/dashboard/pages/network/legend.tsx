import { texts } from '../../texts/texts.ts';
import classes from './legend.module.css';
import { REGIONS } from './tie.ts';

/** What colours, sizes and lines mean. */
export function Legend() {
  return (
    <ul className={classes['legend']} aria-label={texts.network.legend}>
      {REGIONS.map((region) => (
        <li key={region}>
          <svg width="10" height="10" aria-hidden className={classes[region.toLowerCase()]}>
            <circle cx="5" cy="5" r="5" />
          </svg>{' '}
          {texts.network.regions[region]}
        </li>
      ))}
      <li className="quiet">{texts.network.sizes}</li>
    </ul>
  );
}

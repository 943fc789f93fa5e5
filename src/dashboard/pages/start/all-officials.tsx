import { usePages } from '../../api/use-pages.ts';
import { Answer } from '../../parts/answer.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import classes from './all-of-them.module.css';
import { ALL_OFFICIALS } from './questions.ts';

const SHOWN = 100;

/** Every official whom releases name, by name, page by page. */
export function AllOfficials() {
  const pages = usePages(ALL_OFFICIALS, { first: SHOWN }, ({ officials }) => officials);
  return (
    <Answer of={pages.asked} height={480}>
      {() => (
        <>
          <ul className={classes['all']}>
            {pages.items.map(({ id, name, country }) => (
              <li key={id}>
                <NodeLink id={id}>{name}</NodeLink>{' '}
                {country != null && <span className="quiet">{country.name}</span>}
              </li>
            ))}
          </ul>
          <More of={pages} />
        </>
      )}
    </Answer>
  );
}

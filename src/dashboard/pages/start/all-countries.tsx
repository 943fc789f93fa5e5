import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import classes from './all-of-them.module.css';
import { ALL_COUNTRIES } from './questions.ts';

/** Every country that releases name, by name. */
export function AllCountries() {
  const answer = useAnswer(ALL_COUNTRIES, {});
  return (
    <Answer of={answer} height={480} isEmpty={({ countries }) => countries.length === 0}>
      {({ countries }) => (
        <ul className={classes['all']}>
          {countries
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => (
              <li key={id}>
                <NodeLink id={id}>{name}</NodeLink>
              </li>
            ))}
        </ul>
      )}
    </Answer>
  );
}

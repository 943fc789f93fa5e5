import { Code } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { texts } from '../../texts/texts.ts';
import classes from './found.module.css';

/** How to search, with examples to try. */
export function SearchTips() {
  return (
    <ul className={classes['tips']}>
      {texts.results.tips.map(([query, what]) => (
        <li key={query}>
          <Link to="/search" search={{ q: query }}>
            <Code>{query}</Code>
          </Link>{' '}
          <span className="quiet">{what}</span>
        </li>
      ))}
    </ul>
  );
}

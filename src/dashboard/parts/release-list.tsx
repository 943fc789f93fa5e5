import type { ReleaseLineFragment } from '../generated/graphql.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import { NodeLink } from './node-link.tsx';
import classes from './release-list.module.css';

interface ReleaseListProps {
  readonly releases: readonly ReleaseLineFragment[];
  /** Which of two sides a country is, where the page has sides. */
  readonly sideOf?: (code: string) => 'a' | 'b' | undefined;
}

/** Releases, a line each: when, its headline, who published it. */
export function ReleaseList({ releases, sideOf }: ReleaseListProps) {
  return (
    <ol className={classes['releases']}>
      {releases.map(({ id, title, kind, issuedOn, publisher }) => (
        <li key={id} data-side={publisher.country == null ? undefined : sideOf?.(publisher.country.code)}>
          <span className={`quiet numbers ${classes['day']}`}>
            {issuedOn == null ? texts.release.noDay : format.day(issuedOn)}
          </span>
          <span className={classes['title']}>
            <NodeLink id={id}>{title}</NodeLink>
            <span className={`quiet ${classes['from']}`}>
              {texts.releaseKinds[kind]} ·{' '}
              {publisher.country == null ? publisher.name : `${publisher.country.name}, ${publisher.name}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

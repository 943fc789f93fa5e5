import { Fragment } from 'react';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { ReadItem } from './read-item.tsx';
import { ReadName } from './read-name.tsx';
import type { ReadingPartProps } from './reading-part.ts';
import classes from './reading.module.css';
import { ReadingGroup } from './reading-group.tsx';

/** The contacts that a release tells of: what, when, where, who. */
export function ReadContacts({ release, sought, isHeld }: ReadingPartProps) {
  const { engagements } = release;
  return (
    <ReadingGroup title={texts.release.contacts} count={engagements.length}>
      {engagements.map(({ id, type, startDate, endDate, place, countries, participants, accounts }) => {
        const name = `${texts.engagementTypes[type]}: ${format.list(countries.map((each) => each.name))}`;
        const own = accounts.find((account) => account.release.id === release.id);
        const others = accounts.filter((account) => account !== own);
        const when = startDate == null ? null : formatSpan(startDate, endDate ?? null);
        return (
          <ReadItem key={id} name={name} places={own?.evidence == null ? [] : [own.evidence]} sought={sought}>
            <ReadName id={id} name={name} isHeld={isHeld} />
            <div className={`quiet numbers ${classes['more']}`}>
              {[when, place].filter((each) => each != null).join(' · ')}
            </div>
            {participants.length > 0 && (
              <ul className={classes['people']}>
                {participants.map(({ official, posts }) => (
                  <li key={official.id}>
                    <ReadName id={official.id} name={official.name} isHeld={isHeld} />
                    {posts.length > 0 && <span className="quiet">, {posts[0]}</span>}
                  </li>
                ))}
              </ul>
            )}
            {others.length > 0 && (
              <div className={`${classes['more']} ${classes['also']}`}>
                <span className="quiet">{texts.release.alsoTold}</span>{' '}
                {others.map((account, index) => (
                  <Fragment key={account.release.id}>
                    {index > 0 && ', '}
                    <ReadName
                      id={account.release.id}
                      name={account.release.publisher.country?.name ?? account.release.publisher.name}
                      isHeld={isHeld}
                    />
                  </Fragment>
                ))}
              </div>
            )}
          </ReadItem>
        );
      })}
    </ReadingGroup>
  );
}

import type { ListedContactFragment } from '../generated/graphql.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import classes from './contact-list.module.css';
import { NodeLink } from './node-link.tsx';
import { whenOf } from './when-of.ts';

/** How many officials are named of a contact. */
const NAMED = 3;

/** Contacts, three lines each: when and where, what and between whom, who took part. */
export function ContactList({ contacts }: { readonly contacts: readonly ListedContactFragment[] }) {
  return (
    <ol className={classes['contacts']}>
      {contacts.map(({ id, type, startDate, endDate, place, countries, participants }) => (
        <li key={id}>
          <div className={`quiet numbers ${classes['when']}`}>
            {whenOf({ startDate, endDate })}
            {place != null && <span> · {place}</span>}
          </div>
          <NodeLink id={id}>
            {texts.engagementTypes[type]}: {format.list(countries.map(({ name }) => name))}
          </NodeLink>
          {participants.length > 0 && (
            <div className={`quiet ${classes['who']}`}>
              {format.list(participants.slice(0, NAMED).map(({ official }) => official.name))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

import type { ContactLineFragment } from '../../generated/graphql.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import type { Told } from './told.ts';
import classes from './visit.module.css';
import { whenOf } from '../../parts/when-of.ts';

/** The visit that a contact was part of, with what else was; or the contacts within a visit. Nothing where there is neither. */
export function Visit({ told }: { readonly told: Told }) {
  const { partOf, parts, id } = told;
  const words = texts.engagement.visit;
  if (partOf != null)
    return (
      <Section title={words.within}>
        <NodeLink id={partOf.id}>{texts.engagementTypes[partOf.type]}</NodeLink>
        <Parts of={partOf.parts} here={id} />
      </Section>
    );
  if (parts.length === 0) return null;
  return (
    <Section title={words.parts}>
      <Parts of={parts} here={id} />
    </Section>
  );
}

interface PartsProps {
  readonly of: readonly ContactLineFragment[];
  /** The contact whose page it is. */
  readonly here: string;
}

function Parts({ of, here }: PartsProps) {
  return (
    <ol className={classes['parts']}>
      {of.map(({ id, type, startDate, endDate, place, participants }) => (
        <li key={id} aria-current={id === here ? 'true' : undefined}>
          <div className={`quiet numbers ${classes['when']}`}>
            {whenOf({ startDate, endDate })}
            {place != null && <span> · {place}</span>}
          </div>
          {id === here ? (
            <strong>{texts.engagementTypes[type]}</strong>
          ) : (
            <NodeLink id={id}>{texts.engagementTypes[type]}</NodeLink>
          )}
          {participants.length > 0 && (
            <div className={`quiet ${classes['who']}`}>
              {format.list(participants.map(({ official }) => official.name))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

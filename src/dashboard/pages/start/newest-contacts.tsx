import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './newest-contacts.module.css';
import { NEWEST } from './questions.ts';

const SHOWN = 12;

/** The contacts that happened last, of all countries. */
export function NewestContacts() {
  const answer = useAnswer(NEWEST, { first: SHOWN });
  return (
    <Section title={texts.start.newest}>
      <Answer of={answer} height={640} isEmpty={({ engagements }) => engagements.nodes.length === 0}>
        {({ engagements }) => (
          <ol className={classes['contacts']}>
            {engagements.nodes.map(({ id, type, startDate, endDate, place, countries, participants }) => (
              <li key={id}>
                <div className={`quiet numbers ${classes['when']}`}>
                  {startDate == null ? '–' : formatSpan(startDate, endDate ?? null)}
                  {place != null && <span> · {place}</span>}
                </div>
                <NodeLink id={id}>
                  {texts.engagementTypes[type]}: {format.list(countries.map(({ name }) => name))}
                </NodeLink>
                {participants.length > 0 && (
                  <div className={`quiet ${classes['who']}`}>
                    {format.list(participants.slice(0, 3).map(({ official }) => official.name))}
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </Section>
  );
}

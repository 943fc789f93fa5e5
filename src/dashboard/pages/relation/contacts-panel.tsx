import type { Period } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './panel.module.css';
import { useContactsOf } from './use-contacts.ts';
import type { RelationView } from './view.ts';
import { whenOf } from '../../parts/when-of.ts';

interface ContactsPanelProps {
  readonly view: RelationView;
  readonly period: Period | null;
  /** Only contacts that all of these took part in. */
  readonly officials?: readonly string[];
}

/** The contacts that a number counts. */
export function ContactsPanel({ view: { between }, period, officials }: ContactsPanelProps) {
  const { pages } = useContactsOf(between, {
    ...(period !== null && { period }),
    ...(officials && { officials }),
  });
  return (
    <Answer of={pages.asked} height={320}>
      {() => (
        <>
          {pages.items.length === 0 && <Nothing>{texts.relation.contacts.none}</Nothing>}
          <div className={classes['list']}>
            {pages.items.map(({ id, type, startDate, endDate, place, participants }) => (
              <div key={id}>
                <div className="quiet numbers">
                  {whenOf({ startDate, endDate })}
                  {place != null && <span> · {place}</span>}
                </div>
                <NodeLink id={id}>{texts.engagementTypes[type]}</NodeLink>
                {participants.length > 0 && (
                  <div className="quiet">
                    {format.list(participants.map(({ official }) => official.name))}
                  </div>
                )}
              </div>
            ))}
          </div>
          <More of={pages} />
        </>
      )}
    </Answer>
  );
}

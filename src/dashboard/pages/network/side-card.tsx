import { CloseButton, Title } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Tone } from '../../parts/tone.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { TIE_FACTS } from './questions.ts';
import classes from './side-card.module.css';
import { otherEnd, tiesOf, type Place, type Tie } from './tie.ts';
import { Ways } from './ways.tsx';

const SHOWN = 8;
const CONTACTS = 3;

interface SideCardProps {
  readonly place: Place;
  readonly other: Place | undefined;
  readonly places: ReadonlyMap<string, Place>;
  readonly ties: readonly Tie[];
  readonly onClose: () => void;
}

/** What is known of the country that is chosen: its strongest ties with the contacts behind the first, and ways to another. */
export function SideCard({ place, other, places, ties, onClose }: SideCardProps) {
  const own = tiesOf(ties, place.code);
  const [strongest] = own;
  return (
    <aside className={`sheet ${classes['card']}`} aria-label={place.name}>
      <div className={classes['head']}>
        <Title order={2}>
          <NodeLink id={`country:${place.code}`}>{place.name}</NodeLink>
        </Title>
        <CloseButton aria-label={texts.network.card.close} onClick={onClose} />
      </div>
      {other !== undefined && <Ways from={place} to={other} />}
      <Title order={3}>{texts.network.card.ties}</Title>
      <ol className={classes['ties']}>
        {own.slice(0, SHOWN).map((tie) => (
          <li key={tie.key}>
            <NodeLink id={`relation:${tie.key}`}>
              {places.get(otherEnd(tie, place.code))?.name ?? otherEnd(tie, place.code)}
            </NodeLink>
            <span className="numbers">{format.fine(tie.weight)}</span>
          </li>
        ))}
      </ol>
      {strongest !== undefined && <Contacts tie={strongest} />}
    </aside>
  );
}

function Contacts({ tie }: { readonly tie: Tie }) {
  const answer = useAnswer(TIE_FACTS, { between: [tie.a, tie.b], first: CONTACTS });
  return (
    <Answer of={answer} height={120} isEmpty={({ relation }) => relation === null}>
      {({ relation }) => (
        <>
          <Title order={3}>{texts.network.card.contacts}</Title>
          <p className="quiet">
            {relation?.countries.map(({ name }) => name).join(' – ')} · {texts.fields.tone}{' '}
            <Tone value={relation?.tone} />
          </p>
          <ul className={classes['contacts']}>
            {relation?.engagements.nodes.map(({ id, type, startDate, endDate }) => (
              <li key={id}>
                <NodeLink id={id}>{texts.engagementTypes[type]}</NodeLink>{' '}
                <span className="quiet numbers">
                  {startDate === null ? '' : formatSpan(startDate, endDate)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

import { CloseButton, Title } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.ts';
import type { NetworkTieQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink, tieName } from '../../parts/node-link.tsx';
import { Quote } from '../../parts/quote.tsx';
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

/** What is known of the country that is chosen: its strongest ties, the newest contacts of one of them in the words of releases, and ways to another. */
export function SideCard({ place, other, places, ties, onClose }: SideCardProps) {
  const own = tiesOf(ties, place.code);
  const tie = own.find((each) => otherEnd(each, place.code) === other?.code) ?? own[0];
  const together = own.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <aside className={`sheet ${classes['card']}`} aria-label={place.name}>
      <div className={classes['head']}>
        <Title order={2}>
          <NodeLink id={`country:${place.code}`}>{place.name}</NodeLink>
        </Title>
        <CloseButton aria-label={texts.network.card.close} onClick={onClose} />
      </div>
      <p className="quiet numbers">
        {texts.network.card.facts(
          texts.counts.relations(own.length, format.whole(own.length)),
          format.fine(together),
        )}
      </p>
      {other !== undefined && <Ways from={place} to={other} />}
      <Title order={3}>{texts.network.card.ties}</Title>
      <ol className={classes['ties']}>
        {own.slice(0, SHOWN).map((each) => (
          <li key={each.key}>
            <NodeLink id={`relation:${each.key}`}>
              {places.get(otherEnd(each, place.code))?.name ?? otherEnd(each, place.code)}
            </NodeLink>
            <span className="numbers">{format.fine(each.weight)}</span>
          </li>
        ))}
      </ol>
      {tie !== undefined && <Contacts tie={tie} />}
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
            {tieName(relation?.countries ?? [])} · {texts.fields.tone} <Tone value={relation?.tone} />
          </p>
          <ul className={classes['contacts']}>
            {relation?.engagements.nodes.map(({ id, type, startDate, endDate, accounts }) => (
              <li key={id}>
                <NodeLink id={id}>{texts.engagementTypes[type]}</NodeLink>{' '}
                <span className="quiet numbers">
                  {startDate === null ? '' : formatSpan(startDate, endDate)}
                </span>
                <Words of={accounts} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

type Accounts = NonNullable<NetworkTieQuery['relation']>['engagements']['nodes'][number]['accounts'];

/** The words of the first account that has any. */
function Words({ of }: { readonly of: Accounts }) {
  const words = of.find(({ evidence }) => evidence !== null)?.evidence;
  if (words == null) return null;
  return <Quote release={words.release.id} quote={words.quote} start={words.start} end={words.end} />;
}

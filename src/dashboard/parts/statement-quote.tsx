import type { ReactNode } from 'react';
import type { StatementWordsFragment } from '../generated/graphql.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import { NodeLink } from './node-link.tsx';
import { Quote } from './quote.tsx';
import classes from './statement-quote.module.css';
import { Tone } from './tone.tsx';

interface StatementQuoteProps {
  readonly of: StatementWordsFragment;
  /** What else there is to say of it, behind its day. */
  readonly mark?: ReactNode;
  /** Whether its topics stand under it; they do not where all around it is on one. */
  readonly withTopics?: boolean;
}

/** A statement: who does what with which words, when, in what tone, and the way to the words. */
export function StatementQuote({ of, mark, withTopics = false }: StatementQuoteProps) {
  const { speaker, sides, act, score, madeOn, topics, evidence } = of;
  return (
    <div className={classes['statement']}>
      <div className={classes['head']}>
        <span>
          {speaker == null ? (
            format.list(sides.map(({ name }) => name))
          ) : (
            <NodeLink id={speaker.id}>{speaker.name}</NodeLink>
          )}{' '}
          <span className="quiet">{texts.acts[act]}</span>
        </span>
        <Tone value={score} />
        {madeOn != null && <span className="quiet numbers">{format.day(madeOn)}</span>}
        {mark}
      </div>
      <Quote
        release={evidence.release.id}
        quote={evidence.quote}
        start={evidence.start}
        end={evidence.end}
        of={texts.evidence.toldBy(
          evidence.release.publisher.country?.name ?? evidence.release.publisher.name,
        )}
      />
      {withTopics && topics.length > 0 && (
        <div className={classes['topics']}>
          {topics.map(({ id, name }) => (
            <NodeLink key={id} id={id}>
              {name}
            </NodeLink>
          ))}
        </div>
      )}
    </div>
  );
}

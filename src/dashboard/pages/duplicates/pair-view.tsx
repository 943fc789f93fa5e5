import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useScope } from '../../api/use-access.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { DuplicatePairQuery, PossibleDuplicatesQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { refusalOf, TokenForm } from '../../parts/token-form.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { OfficialCard } from './official-card.tsx';
import type { Pair } from './pair.ts';
import classes from './pair-view.module.css';
import { PAIR } from './questions.ts';
import type { Judging } from './use-judging.ts';
import { Verdicts } from './verdicts.tsx';

interface PairViewProps {
  readonly pair: Pair;
  /** How alike they are and why, where they are among those that the API proposes. */
  readonly proposed: PossibleDuplicatesQuery['possibleDuplicates'][number] | undefined;
  readonly judging: Judging;
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
  /** Told before what was decided last is undone. */
  readonly onUndo: (() => void) | null;
}

/** Two officials beside each other, what speaks for their being one and against it, and what can be decided. */
export function PairView({ pair, proposed, judging, ...ways }: PairViewProps) {
  const [first, second] = pair;
  const answer = useAnswer(PAIR, { first, second });
  const mayWrite = useScope() === 'write';
  const [chosen, setChosen] = useState<string | null>(null);
  const isShown = answer.data !== undefined && !answer.isPlaceholderData;
  const officials = answer.data === undefined ? [] : bothOf(answer.data);
  const [a, b] = officials;
  const stands = officials.find(({ id }) => id === chosen)?.id ?? moreSeen(officials)?.id;
  // Ids of two spellings that are one official by now, or of nobody.
  const canDecide = isShown && a !== undefined && b !== undefined && a.id !== b.id && !judging.isBusy;
  const decide = (verdict: 'SAME' | 'DIFFERENT') => {
    if (a === undefined || b === undefined) return;
    const names = [a.name, b.name];
    judging.judge({ verdict, names, pair: stands === b.id ? [b.id, a.id] : [a.id, b.id] });
  };
  return (
    <div className="stack">
      <section className={`sheet ${classes['question']}`} aria-label={texts.duplicates.question}>
        {proposed !== undefined && (
          <div className={classes['why']}>
            <strong className={`numbers ${classes['likelihood']}`}>
              {format.percent(proposed.likelihood)}
            </strong>
            <div>
              <div>{texts.duplicates.likely}</div>
              <ul className={`quiet ${classes['reasons']}`}>
                {proposed.reason.split('; ').map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
        <Verdicts
          onSame={canDecide && mayWrite ? () => decide('SAME') : null}
          onDifferent={canDecide && mayWrite ? () => decide('DIFFERENT') : null}
          mayDecide={mayWrite}
          {...ways}
        />
        {judging.error !== null && (
          <Alert color="red" variant="light" role="alert">
            {refusalOf(judging.error)}
          </Alert>
        )}
        {!mayWrite && <TokenForm why={texts.duplicates.tokenWhy} needs="write" />}
      </section>
      <Answer of={answer} height={560}>
        {() =>
          a === undefined || b === undefined || a.id === b.id ? (
            <Nothing>{texts.duplicates.gone}</Nothing>
          ) : (
            <div className={`halves ${classes['both']}`} data-waiting={!isShown || undefined}>
              {([a, b] as const).map((official, index) => (
                <OfficialCard
                  key={official.id}
                  official={official}
                  side={index === 0 ? 'a' : 'b'}
                  stands={stands === official.id}
                  onStand={() => setChosen(official.id)}
                  mayDecide={mayWrite}
                />
              ))}
            </div>
          )
        }
      </Answer>
    </div>
  );
}

type Official = NonNullable<DuplicatePairQuery['first']>;

function bothOf({ first, second }: DuplicatePairQuery): readonly Official[] {
  return [first, second].filter((official) => official != null);
}

/** The official whom more releases name: their name is what most readers know. */
function moreSeen(officials: readonly Official[]): Official | undefined {
  return [...officials].sort((a, b) => b.releases.totalCount - a.releases.totalCount)[0];
}

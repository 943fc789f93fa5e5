import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './duplicates-page.module.css';
import { Judgements } from './judgements.tsx';
import { pairOf, pairText, readPair, type Pair } from './pair.ts';
import { PairView } from './pair-view.tsx';
import { PAIR, POSSIBLE_DUPLICATES } from './questions.ts';
import { useJudging } from './use-judging.ts';
import { WaitingPairs } from './waiting-pairs.tsx';

const STEP = 20;
const MOST = 200;
const route = getRouteApi('/duplicates');

/** Officials who may be one: two at a time, with their evidence, for a person to decide. */
export function DuplicatesPage() {
  const { pair: given } = route.useSearch();
  const navigate = route.useNavigate();
  const [first, setFirst] = useState(STEP);
  const answer = useAnswer(POSSIBLE_DUPLICATES, { first });
  const proposed = answer.data?.possibleDuplicates ?? [];
  const pairs = proposed.map(({ officials }) => pairOf(officials));
  const pair = readPair(given) ?? pairs[0] ?? null;
  const place = pairs.findIndex((each) => pair !== null && isSamePair(each, pair));
  const [before, after] = [pairs[place - 1], pairs[place === -1 ? 0 : place + 1]];

  const show = (other: Pair | undefined) => {
    void navigate({ search: other === undefined ? {} : { pair: pairText(other) }, resetScroll: false });
  };
  const judging = useJudging(() => show(after));
  const last = judging.decided.at(-1);
  // The next pair is there before somebody asks for it.
  useAnswer(PAIR, { first: after?.[0] ?? '', second: after?.[1] ?? '' }, { enabled: after !== undefined });

  return (
    <Page title={texts.duplicates.title}>
      <Title order={1}>{texts.duplicates.title}</Title>
      <p className="quiet lead">{texts.duplicates.about}</p>
      <p aria-live="polite" className={`quiet ${classes['last']}`}>
        {last !== undefined &&
          texts.duplicates.lastDecided(texts.duplicates.verdicts[last.verdict], format.list(last.names))}
      </p>
      <div className="columns">
        <Answer of={answer} height={640}>
          {() =>
            pair === null ? (
              <div className="sheet">
                <Nothing>{texts.duplicates.none}</Nothing>
              </div>
            ) : (
              <PairView
                pair={pair}
                proposed={proposed[place]}
                judging={judging}
                onNext={after === undefined ? null : () => show(after)}
                onPrevious={before === undefined ? null : () => show(before)}
                onUndo={
                  last === undefined || judging.isBusy
                    ? null
                    : () => {
                        judging.undo(last);
                        show(last.pair);
                      }
                }
              />
            )
          }
        </Answer>
        <div className="stack">
          <WaitingPairs
            pairs={proposed}
            current={pair === null ? null : pairText(pairs[place] ?? pair)}
            onMore={
              proposed.length < first || first >= MOST ? null : () => setFirst(Math.min(MOST, 2 * first))
            }
          />
          <Judgements judging={judging} />
        </div>
      </div>
    </Page>
  );
}

function isSamePair(a: Pair, b: Pair): boolean {
  return a.every((id) => b.includes(id));
}

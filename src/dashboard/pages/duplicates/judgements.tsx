import { Button } from '@mantine/core';
import { useState } from 'react';
import { useScope } from '../../api/use-access.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './lists.module.css';
import { JUDGEMENTS } from './questions.ts';
import type { Judging } from './use-judging.ts';

const STEP = 10;
const MOST = 200;

/** What people have decided, newest first, each to be undone by those who may. */
export function Judgements({ judging }: { readonly judging: Judging }) {
  const [first, setFirst] = useState(STEP);
  const answer = useAnswer(JUDGEMENTS, { first });
  const mayWrite = useScope() === 'write';
  return (
    <Section title={texts.duplicates.decided}>
      <Answer
        of={answer}
        height={120}
        isEmpty={({ judgements }) => judgements.nodes.length === 0}
        empty={texts.duplicates.noneDecided}
      >
        {({ judgements }) => (
          <>
            <ol className={classes['list']}>
              {judgements.nodes.map(({ id, verdict, officials, by, at, why }) => (
                <li key={id} className={classes['judgement']}>
                  <div>
                    <strong>{texts.duplicates.verdicts[verdict]}</strong>{' '}
                    {officials.map((official, index) => (
                      <span key={official.id}>
                        {index > 0 && ', '}
                        <NodeLink id={official.id}>{official.name}</NodeLink>
                      </span>
                    ))}
                    <div className={`quiet ${classes['when']}`}>
                      {[by, format.day(at.slice(0, 10)), why].filter((each) => each != null).join(' · ')}
                    </div>
                  </div>
                  {mayWrite && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      disabled={judging.isBusy}
                      onClick={() => judging.undo({ id })}
                      aria-label={texts.duplicates.undoOf(format.list(officials.map(({ name }) => name)))}
                    >
                      {texts.duplicates.keys.undo.label}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
            {judgements.totalCount > first && first < MOST && (
              <Button size="xs" variant="default" onClick={() => setFirst(Math.min(MOST, 2 * first))}>
                {texts.states.more}
              </Button>
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

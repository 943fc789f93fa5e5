import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PossibleDuplicatesQuery } from '../../generated/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { pairOf, pairText } from './pair.ts';
import classes from './lists.module.css';

interface WaitingPairsProps {
  readonly pairs: PossibleDuplicatesQuery['possibleDuplicates'];
  /** The pair in sight, as addresses have it. */
  readonly current: string | null;
  /** Asks for more of them; null where there are none. */
  readonly onMore: (() => void) | null;
}

/** The pairs that wait for somebody to decide, likeliest first. */
export function WaitingPairs({ pairs, current, onMore }: WaitingPairsProps) {
  return (
    <Section title={texts.duplicates.waiting}>
      <ol className={classes['list']}>
        {pairs.map(({ officials, likelihood }) => {
          const pair = pairText(pairOf(officials));
          return (
            <li key={pair}>
              <Link
                to="/duplicates"
                search={{ pair }}
                resetScroll={false}
                className={classes['pair']}
                data-current={pair === current || undefined}
              >
                <span>
                  {officials.map(({ id, name }) => (
                    <span key={id} className={classes['name']}>
                      {name}
                    </span>
                  ))}
                </span>
                <span className="quiet numbers">{format.percent(likelihood)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
      {onMore !== null && (
        <Button size="xs" variant="default" onClick={onMore}>
          {texts.states.more}
        </Button>
      )}
    </Section>
  );
}

import type { Period, RelationStatementsQuery } from '../../generated/graphql.ts';
import { ListedStatements } from '../../parts/lists/listed-statements.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './panel.module.css';
import { useStatements } from './use-statements.ts';
import { voiceOf, type RelationView } from './view.ts';

const SHOWN = 50;

interface TonePanelProps {
  readonly view: RelationView;
  readonly period: Period | null;
}

/** The statements that a tone is the mean of, in their words. */
export function TonePanel({ view, period }: TonePanelProps) {
  const pages = useStatements(view.between, { period, first: SHOWN });
  const { totalCount = 0, asked } = pages;
  const tone = (asked.data?.pages[0] as RelationStatementsQuery | undefined)?.relation?.tone;
  const words = texts.relation;
  return (
    <>
      {tone != null && (
        <p className={classes['sum']}>
          {words.tone.mean(
            words.counts.statements(totalCount, format.whole(totalCount)),
            format.signedFine(tone),
          )}
        </p>
      )}
      <ListedStatements pages={pages} voiceOf={(statement) => voiceOf(view, statement)} withTopics />
    </>
  );
}

import type { Pages } from '../../api/use-pages.ts';
import type { StatementWordsFragment } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { Answer, Nothing } from '../answer.tsx';
import { More } from '../more.tsx';
import { StatementQuote } from '../statement-quote.tsx';
import classes from './listed-statements.module.css';

interface ListedStatementsProps {
  readonly pages: Pages<StatementWordsFragment>;
  /** Whose side makes a statement, where the page has sides. */
  readonly voiceOf?: (statement: StatementWordsFragment) => string;
  /** Whether the topics stand under each; they do not where all are on one. */
  readonly withTopics?: boolean;
}

/** Statements in their words, newest first, page by page. */
export function ListedStatements({ pages, voiceOf, withTopics = false }: ListedStatementsProps) {
  return (
    <Answer of={pages.asked} height={480}>
      {() => (
        <>
          {pages.items.length === 0 && <Nothing>{texts.entity.said.none}</Nothing>}
          <div className={classes['list']}>
            {pages.items.map((statement) => (
              <div key={statement.id} data-side={voiceOf?.(statement)}>
                <StatementQuote of={statement} withTopics={withTopics} />
              </div>
            ))}
          </div>
          <More of={pages} />
        </>
      )}
    </Answer>
  );
}

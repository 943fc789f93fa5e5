import { Button } from '@mantine/core';
import { useState } from 'react';
import type { StatementWordsFragment } from '../generated/graphql.ts';
import { texts } from '../texts/texts.ts';
import { StatementQuote } from './statement-quote.tsx';

interface StatementListProps {
  readonly statements: readonly StatementWordsFragment[];
  /** How many are shown before more are asked for. */
  readonly first: number;
  /** Whether each tells what it is on. */
  readonly withTopics?: boolean;
}

/** Statements in their own words, the first of them, and then all. */
export function StatementList({ statements, first, withTopics = false }: StatementListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? statements : statements.slice(0, first);
  return (
    <>
      {shown.map((statement) => (
        <StatementQuote key={statement.id} of={statement} withTopics={withTopics} />
      ))}
      {shown.length < statements.length && (
        <div>
          <Button size="xs" variant="default" onClick={() => setWhole(true)}>
            {texts.states.more}
          </Button>
        </div>
      )}
    </>
  );
}

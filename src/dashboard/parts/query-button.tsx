import { Button } from '@mantine/core';
import { IconApi } from '@tabler/icons-react';
import { graphiqlAddress } from '../app/addresses.ts';
import { texts } from '../texts/texts.ts';

/** A question by its text. */
export interface Question {
  toString(): string;
}

interface QueryButtonProps {
  readonly question: Question;
  readonly variables: unknown;
}

/** Opens the question behind what is shown in GraphiQL. */
export function QueryButton({ question, variables }: QueryButtonProps) {
  return (
    <Button
      size="xs"
      variant="subtle"
      component="a"
      href={graphiqlAddress(question.toString(), variables)}
      target="_blank"
      rel="noopener"
      title={texts.figure.queryHint}
      leftSection={<IconApi size={14} aria-hidden />}
    >
      {texts.figure.query}
    </Button>
  );
}

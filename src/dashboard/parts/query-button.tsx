import { Button } from '@mantine/core';
import { IconApi } from '@tabler/icons-react';
import { graphiqlAddress } from '../app/addresses.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { texts } from '../texts/texts.ts';

interface QueryButtonProps<Variables> {
  readonly question: TypedDocumentString<unknown, Variables>;
  readonly variables: Variables;
}

/** Opens the question behind what is shown in GraphiQL. */
export function QueryButton<Variables>({ question, variables }: QueryButtonProps<Variables>) {
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

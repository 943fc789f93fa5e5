import { graphql } from '../generated/gql.ts';
import { ApiError, ask } from './ask.ts';
import type { Scope } from './token.ts';

/** Takes back a judgement that there never was: whoever may write is told that it is not there, all others are refused. */
const CHECK_TOKEN = graphql(`
  mutation CheckToken {
    undoJudgement(id: "judgement:none")
  }
`);

/** What a token allows; throws ApiError, UNAUTHENTICATED where the server does not know it. */
export async function checkToken(token: string): Promise<Scope> {
  try {
    await ask(CHECK_TOKEN, {}, undefined, token);
    return 'write';
  } catch (error) {
    if (error instanceof ApiError && error.code === 'FORBIDDEN') return 'read';
    throw error;
  }
}

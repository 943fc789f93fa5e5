import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const underWay = new Map<string, Promise<unknown>>();
let isPageThere = false;

/**
 * Asks what the page will ask, before the page's own scripts have come; it finds the question under way. Once the page
 * asks by itself, nothing is asked ahead of it any more.
 */
export async function askAhead<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  if (isPageThere) throw new Error('The page asks by itself.');
  const answer = ask(question, variables);
  underWay.set(keyOf(question, variables), answer);
  return await answer;
}

/** The answer to a question that was asked ahead, to be had once; undefined where it was not. */
export function takeAhead<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> | undefined {
  isPageThere = true;
  const key = keyOf(question, variables);
  const answer = underWay.get(key) as Promise<Result> | undefined;
  underWay.delete(key);
  return answer;
}

function keyOf(question: unknown, variables: unknown): string {
  return JSON.stringify([String(question), variables]);
}

/** The header in which an answer tells where `releaseIngested` goes on after the version of the graph that it is of. */
const HEADER = 'entente-follow-cursor';

let first: string | null = null;
let isOne = true;
const answered = Promise.withResolvers<void>();

/** Notes the version of the graph that an answer is of. */
export function noteAnswer(headers: Headers): void {
  const cursor = headers.get(HEADER);
  first ??= cursor;
  isOne &&= cursor !== null && cursor === first;
  answered.resolve();
}

/** Where to follow the graph from to hear of what the answers of this page do not tell yet. */
export interface AnsweredAt {
  /** Null where no answer told. */
  readonly cursor: string | null;
  /** Whether all answers so far are of this version: else one of them may be of an earlier one. */
  readonly isOfAll: boolean;
}

/** Waits for the first answer. */
export async function answeredAt(): Promise<AnsweredAt> {
  await answered.promise;
  return { cursor: first, isOfAll: isOne };
}

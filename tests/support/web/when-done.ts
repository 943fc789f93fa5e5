import { afterAll, beforeAll, onTestFinished } from 'vitest';

/** For what happens at once on a machine that has nothing else to do. */
export const SOON = { timeout: 60_000 };

/** Has something closed in the end: of the test, where nothing else is said. */
export type WhenDone = (close: () => unknown) => void;

export const whenTestIsDone: WhenDone = (close) => onTestFinished(() => void close());

/** Opens what all tests of the `describe` around share, and closes it after them. */
export function useShared<T>(open: (whenDone: WhenDone) => Promise<T>): () => T {
  const closings: (() => unknown)[] = [];
  let opened: { readonly value: T } | null = null;
  beforeAll(async () => {
    opened = { value: await open((close) => closings.push(close)) };
  });
  afterAll(async () => {
    for (const close of closings.toReversed()) await close();
  });
  return () => {
    if (opened === null) throw new Error('It is opened before the first test.');
    return opened.value;
  };
}

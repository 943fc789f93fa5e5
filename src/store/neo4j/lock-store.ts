import type { RunStatement } from './connection.ts';

// Writing takes the node's lock; reading would not.
const LOCK = `// store locked
MATCH (s:Store {id: 'graph'}) SET s.locked = true REMOVE s.locked`;

/** Makes the transaction the only one that writes: whoever comes second waits here until the first is through. */
export async function lockStore(run: RunStatement): Promise<void> {
  await run(LOCK);
}

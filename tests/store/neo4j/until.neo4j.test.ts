import { expect, it } from 'vitest';
import { openConnection } from '../../../src/store/neo4j/connection.ts';
import { describeNeo4j } from '../../support/neo4j/describe-neo4j.ts';

/** Minutes of work for the server. */
const ENDLESS = 'UNWIND range(1, 20000000000) AS n WITH n WHERE n % 7 = 3 RETURN count(n) AS count';

describeNeo4j('a connection for somebody who stops waiting', (server) => {
  it('has the server end what it is at', async () => {
    const connection = openConnection(server);
    try {
      const running = async () => {
        const rows = await connection.read((run) =>
          run<{ currentQuery: string }>('SHOW TRANSACTIONS YIELD currentQuery'),
        );
        return rows.some(({ currentQuery }) => currentQuery.startsWith('UNWIND range'));
      };
      const stop = new AbortController();
      const answer = connection.until(stop.signal).read((run) => run(ENDLESS));
      answer.catch(() => {});
      await expect.poll(running, { timeout: 60_000 }).toBe(true);
      const reason = new Error('nobody waits any more');
      stop.abort(reason);
      await expect(answer).rejects.toBe(reason);
      await expect.poll(running, { timeout: 60_000 }).toBe(false);
    } finally {
      await connection.close();
    }
  });
});

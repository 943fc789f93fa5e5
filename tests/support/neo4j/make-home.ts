import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ITERATIONS = 1024;

/** A new temporary folder that a Neo4j can start in: configured for a port of this machine alone, with its password. */
export async function makeHome(port: number, password: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'entente-neo4j-'));
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port));
  // The file that `neo4j-admin dbms set-initial-password` writes, without the two seconds of another Java.
  await mkdir(join(home, 'data', 'dbms'), { recursive: true });
  await writeFile(join(home, 'data', 'dbms', 'auth.ini'), credentials(password));
  return home;
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    // Each test begins with an empty graph: plans made for the one before are no worse for the next.
    'dbms.cypher.min_replan_interval=1h',
    // More kinds of statements than the thousand that are kept else, each planned a quarter of a second.
    'server.memory.query_cache.per_db_cache_num_entries=8000',
    // A stop in half a second instead of ten.
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

function credentials(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let i = 1; i < ITERATIONS; i += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}

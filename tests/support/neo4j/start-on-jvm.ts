import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchJars } from './fetch-jars.ts';
import { findFreePort } from './find-free-port.ts';
import { findJava } from './find-java.ts';
import { LogTail } from './log-tail.ts';
import { makeHome } from './make-home.ts';
import type { RunningNeo4j } from './test-neo4j.ts';
import { waitForAnswer } from './wait-for-answer.ts';
import { whenThisProcessEnds } from './when-this-process-ends.ts';

const PATIENCE_MS = 120_000;
const PATIENCE_WITH_STOP_MS = 10_000;

/** A Neo4j of its own as a process on the JVM; throws NotOnThisMachineError without Java, or Maven to fetch it with. */
export async function startOnJvm(environment: NodeJS.ProcessEnv): Promise<RunningNeo4j> {
  const java = await findJava(environment);
  const jars = await fetchJars(environment);
  const port = await findFreePort();
  const password = randomBytes(12).toString('hex');
  const home = await makeHome(port, password);

  const child = spawn(java, javaArguments(jars, home), { stdio: ['ignore', 'pipe', 'pipe'] });
  const callOff = whenThisProcessEnds('kill -9 "$1"; rm -rf "$2"', String(child.pid), home);
  const log = new LogTail();
  log.listenTo(child.stdout);
  log.listenTo(child.stderr);
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(home, { recursive: true, force: true });
    callOff();
  };

  const server = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  try {
    await waitForAnswer(server, AbortSignal.any([ended.signal, AbortSignal.timeout(PATIENCE_MS)]));
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start on the JVM. Its last words:\n${log}`, { cause: error });
  }
  return { ...server, place: 'process on the JVM', stop };
}

function javaArguments(jars: string, home: string): string[] {
  return [
    '-Xmx1g',
    '-XX:+UseSerialGC',
    // Of the tests' time on the JVM one half went into optimising code that is soon replaced by other code; a compiler that
    // optimises little takes a tenth of that, with room for all it compiles in place of the 48 MB that it has else.
    '-XX:TieredStopAtLevel=1',
    '-XX:ReservedCodeCacheSize=240m',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE_WITH_STOP_MS);
  await exit;
  clearTimeout(last);
}

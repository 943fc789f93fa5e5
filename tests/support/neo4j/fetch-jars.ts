import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NotOnThisMachineError } from './test-neo4j.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * The folder with the jars that `pom.xml` asks for, in the user's cache (`XDG_CACHE_HOME`), fetched from Maven Central
 * when first needed: 123 MB. Throws NotOnThisMachineError.
 */
export async function fetchJars(environment: NodeJS.ProcessEnv): Promise<string> {
  const cache = join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'entente');
  const digest = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 12);
  const jars = join(cache, `neo4j-jars-${digest}`);
  if (existsSync(jars)) return jars;

  process.stderr.write(`Fetching Neo4j from Maven Central into ${jars}\n`);
  await mkdir(cache, { recursive: true });
  // Whoever finishes first among several runs has the folder; the others' is the same and goes.
  const part = `${jars}.part-${process.pid}`;
  try {
    await promisify(execFile)('mvn', [
      '--batch-mode',
      '--quiet',
      '--file',
      POM,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${part}`,
    ]);
    await rename(part, jars);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(jars)) throw new NotOnThisMachineError(`mvn cannot fetch Neo4j (${firstLine(error)})`);
  }
  return jars;
}

function firstLine(error: unknown): string {
  const { stdout, message } = error as { stdout?: string; message: string };
  return (stdout || message).split('\n', 1).join();
}

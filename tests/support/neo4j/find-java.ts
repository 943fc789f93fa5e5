import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NotOnThisMachineError } from './test-neo4j.ts';

const OLDEST = 17;

/** The command of a Java that Neo4j runs on: `JAVA_HOME`'s, else the one on the path; throws NotOnThisMachineError. */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<string> {
  const home = environment['JAVA_HOME'];
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  for (const java of candidates) {
    if ((await majorVersion(java)) >= OLDEST) return java;
  }
  throw new NotOnThisMachineError(`no java of version ${OLDEST} or newer`);
}

/** 17 of `openjdk version "17.0.15" …`; 1 of the old `"1.8.0_402"`; 0 where the command is missing. */
async function majorVersion(java: string): Promise<number> {
  try {
    const { stderr } = await promisify(execFile)(java, ['-version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

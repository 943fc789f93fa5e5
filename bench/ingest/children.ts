import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A tick of the kernel's clock for processes, in milliseconds. */
const TICK = 10;

/** Milliseconds of a processor that the processes begun by this one have spent which have ended; told by Linux alone. */
export function endedChildrenMilliseconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // Behind the name, which may have any signs in it; the two are fields 16 and 17 of proc(5), the state is 3.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}

/** Bytes of memory that this process and those begun by it take now. */
export function familyBytes(): number {
  const children = execFileSync('ps', ['-A', '-o', 'ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => Number.parseInt(line, 10) === process.pid && line.includes('run-reading'))
    .map((line) => Number(line.trim().split(/\s+/)[1]) * 1024);
  return process.memoryUsage.rss() + children.reduce((sum, bytes) => sum + bytes, 0);
}

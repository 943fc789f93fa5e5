import { cpus, totalmem } from 'node:os';

/** The machine in a line: what its figures are to be compared by. */
export function describeMachine(): string {
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GB of memory, Node.js ${process.versions.node}`;
}

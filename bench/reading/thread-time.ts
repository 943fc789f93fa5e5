/** Milliseconds of processor time that this thread has taken since it began: what else the machine does counts for little. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

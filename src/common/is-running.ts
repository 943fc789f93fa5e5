/** Whether there is a process of that id, also one that has ended and of which its parent has not taken note yet. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

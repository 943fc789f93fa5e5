let isShutOut = false;
const listeners = new Set<() => void>();

/** Tells whether the server answers nobody without a token that it knows. */
export function tellShutOut(is: boolean): void {
  if (is === isShutOut) return;
  isShutOut = is;
  for (const listener of listeners) listener();
}

/** Whether the server has turned this page away for want of a token. */
export function wasShutOut(): boolean {
  return isShutOut;
}

/** Calls `listener` when that changes, until what it returns is called. */
export function onShutOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

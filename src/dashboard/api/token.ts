import { useSyncExternalStore } from 'react';

const KEY = 'entente-token';
const listeners = new Set<() => void>();

/** The token that was given in this tab; it is gone when the tab is closed. */
export function heldToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a token for this tab, or forgets it (null). */
export function holdToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
  for (const listener of listeners) listener();
}

/** Whether a token is held; parts of the page that depend on it follow. */
export function useHasToken(): boolean {
  return useSyncExternalStore(listen, heldToken) !== null;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

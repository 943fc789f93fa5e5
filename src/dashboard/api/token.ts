/** What a token allows: to read, or to write, too. */
export type Scope = 'read' | 'write';

interface Held {
  readonly token: string;
  readonly scope: Scope;
}

const KEY = 'entente-token';
const listeners = new Set<() => void>();

function held(): Held | null {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? null : (JSON.parse(text) as Held);
  } catch {
    return null;
  }
}

/** The token that was given in this tab; it is gone when the tab is closed. */
export function heldToken(): string | null {
  return held()?.token ?? null;
}

/** Keeps a token for this tab, or forgets it (null). */
export function holdToken(given: Held | null): void {
  if (given === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, JSON.stringify(given));
  for (const listener of listeners) listener();
}

/** What the token that is held allows, null without one. */
export function heldScope(): Scope | null {
  return held()?.scope ?? null;
}

/** Calls `listener` when another token is held, until what it returns is called. */
export function onToken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const KEY = 'entente-token';

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
}

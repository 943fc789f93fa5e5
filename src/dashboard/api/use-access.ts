import { useSyncExternalStore } from 'react';
import { onShutOut, wasShutOut } from './shut-out.ts';
import { heldScope, onToken, type Scope } from './token.ts';

/** What the token that is held allows, null without one; parts of the page that depend on it follow. */
export function useScope(): Scope | null {
  return useSyncExternalStore(onToken, heldScope);
}

/** Whether the server has turned this page away for want of a token; parts of the page that depend on it follow. */
export function useShutOut(): boolean {
  return useSyncExternalStore(onShutOut, wasShutOut);
}

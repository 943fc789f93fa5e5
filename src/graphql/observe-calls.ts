import type { GraphStore } from '../store/graph-store.ts';

/** Has a call of a store made, and may do something before and after it. */
export type AroundCall = <T>(method: string, call: () => Promise<T>) => Promise<T>;

/** The same store, every call of which goes through `around`. */
export function observeCalls(store: GraphStore, around: AroundCall): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      if (name === 'until') return (signal: AbortSignal) => observeCalls(target.until(signal), around);
      return (...args: unknown[]) => around(name, async (): Promise<unknown> => member.apply(target, args));
    },
  });
}

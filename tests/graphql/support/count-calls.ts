import type { GraphStore } from '../../../src/store/graph-store.ts';

/** The same store, and how often each of its methods was called. */
export function countCalls(store: GraphStore): { store: GraphStore; calls: Map<string, number> } {
  const calls = new Map<string, number>();
  const counting = new Proxy(store, {
    get(target, name, receiver) {
      if (name === 'until') return () => receiver;
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return member.apply(target, args);
      };
    },
  });
  return { store: counting, calls };
}

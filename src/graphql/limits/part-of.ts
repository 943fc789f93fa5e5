import type { ApiLimits } from './api-limits.ts';

/** What the server has in all: each of several processes has its part of it. */
const DIVIDED = ['exports', 'connections', 'atOnce', 'cacheBytes'] as const satisfies (keyof ApiLimits)[];

/** The limits of one of so many processes that serve together, at least one of each thing that there is. */
export function partOf(limits: ApiLimits, processes: number): ApiLimits {
  const parts = DIVIDED.map((name) => [name, Math.ceil(limits[name] / processes)]);
  return { ...limits, ...Object.fromEntries(parts) };
}

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/graphql/limits/api-limits.ts';
import { partOf } from '../../../src/graphql/limits/part-of.ts';

describe('partOf', () => {
  it('leaves one process all of it', () => {
    expect(partOf(DEFAULT_LIMITS, 1)).toEqual(DEFAULT_LIMITS);
  });

  it('divides what the server has, and leaves what a request may', () => {
    const part = partOf({ ...DEFAULT_LIMITS, exports: 8, connections: 1000, atOnce: 256, cacheBytes: 99 }, 3);
    expect(part).toEqual({ ...DEFAULT_LIMITS, exports: 3, connections: 334, atOnce: 86, cacheBytes: 33 });
  });

  it('gives nothing of what there is not', () => {
    expect(partOf({ ...DEFAULT_LIMITS, connections: 0, cacheBytes: 0 }, 4)).toMatchObject({
      connections: 0,
      cacheBytes: 0,
    });
  });
});

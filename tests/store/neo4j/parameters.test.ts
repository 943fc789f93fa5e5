import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { encodeParameters } from '../../../src/store/neo4j/parameters.ts';

describe('encodeParameters', () => {
  it('makes whole numbers integers, wherever they stand, and leaves the rest', () => {
    expect(
      encodeParameters({ limit: 20, rows: [{ spans: [0, 7], score: -2.5, day: '', place: null }] }),
    ).toEqual({
      limit: neo4j.int(20),
      rows: [{ spans: [neo4j.int(0), neo4j.int(7)], score: -2.5, day: '', place: null }],
    });
  });

  it('keeps every whole number up to 2^53', () => {
    const { heat } = encodeParameters({ heat: 2 ** 53 - 1 });
    expect(neo4j.isInt(heat) && heat.toString()).toBe('9007199254740991');
    expect(neo4j.isInt(encodeParameters({ heat: -(2 ** 53) })['heat'])).toBe(true);
  });
});

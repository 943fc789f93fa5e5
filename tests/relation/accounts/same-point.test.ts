import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePoint } from '../../../src/relation/accounts/same-point.ts';
import { accountsOfStatements, makeStatement } from './make-statement.ts';

const likeness = (a: string, b: string) => samePoint(makeStatement('a#0', a), makeStatement('b#0', b));

describe('samePoint', () => {
  it('asks for a common topic', () => {
    expect(likeness('COMMIT KH trade', 'COMMIT KH trade,health')).not.toBeNull();
    expect(likeness('COMMIT KH trade', 'COMMIT KH health')).toBeNull();
    expect(likeness('COMMIT KH trade', 'COMMIT KH')).toBeNull();
  });

  it('takes an act without a topic for a point where the act says enough', () => {
    expect(likeness('CONDOLE KH', 'CONDOLE KH')).not.toBeNull();
    expect(likeness('COMMIT KH,US', 'AGREE US,KH')).not.toBeNull();
    expect(likeness('EMPHASIZE KH', 'EMPHASIZE KH')).toBeNull();
    expect(likeness('CONDOLE KH', 'CONDOLE KH,US')).toBeNull();
    const to = (target: string) => makeStatement('a#0', 'APPRECIATE KH', { target });
    expect(samePoint(to('country:US'), to('country:JP'))).toBeNull();
  });

  it('asks for the same side, or one that acts with others by the same act', () => {
    expect(likeness('AGREE KH trade', 'AGREE US trade')).toBeNull();
    expect(likeness('AGREE KH trade', 'AGREE KH,US trade')).not.toBeNull();
    expect(likeness('COMMIT KH trade', 'AGREE KH,US trade')).toBeNull();
  });

  it('asks for the same act or one close to it', () => {
    expect(likeness('CONCERN US trade', 'REJECT US trade')).not.toBeNull();
    expect(likeness('EXCHANGE_VIEWS KH,US trade', 'CONCERN KH,US trade')).not.toBeNull();
    expect(likeness('CONCERN US trade', 'APPRECIATE US trade')).toBeNull();
  });

  it('finds the same act, sides and topics likest', () => {
    const same = likeness('COMMIT KH trade', 'COMMIT KH trade') ?? 0;
    for (const other of ['OFFER KH trade', 'COMMIT KH,US trade', 'COMMIT KH trade,health'])
      expect(likeness('COMMIT KH trade', other)).toBeLessThan(same);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(accountsOfStatements, (accounts) => {
        const statements = accounts.flat();
        for (const a of statements) for (const b of statements) expect(samePoint(a, b)).toBe(samePoint(b, a));
      }),
      { numRuns: 50 },
    );
  });
});

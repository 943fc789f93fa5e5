import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchStatements } from '../../../src/relation/accounts/match-statements.ts';
import { samePoint } from '../../../src/relation/accounts/same-point.ts';
import { accountsOfStatements, makeStatement } from './make-statement.ts';

const account = (name: string, ...statements: string[]) =>
  statements.map((words, index) => makeStatement(`${name}#${index}`, words));
const match = (...accounts: ReturnType<typeof account>[]) =>
  matchStatements(accounts).map((point) => point.map(({ id }) => id.slice('statement:'.length)).join(' '));

describe('matchStatements', () => {
  it('puts the words of two accounts on one point side by side', () => {
    const ours = account('kh', 'EMPHASIZE KH trade', 'CONCERN US health', 'COMMIT KH,US');
    const theirs = account('us', 'AGREE KH,US', 'CONCERN US health,energy', 'INVITE US');
    expect(match(ours, theirs)).toEqual(['kh#1 us#1', 'kh#2 us#0']);
  });

  it('gives each statement to the one that is most like it', () => {
    const ours = account('kh', 'COMMIT KH trade,health', 'COMMIT KH trade');
    const theirs = account('us', 'COMMIT KH trade', 'COMMIT KH trade,health');
    expect(match(ours, theirs)).toEqual(['kh#0 us#1', 'kh#1 us#0']);
  });

  it('goes by the order of the texts between equals', () => {
    const ours = account('kh', 'COMMIT KH trade', 'COMMIT KH trade', 'COMMIT KH trade');
    const theirs = account('us', 'COMMIT KH trade', 'COMMIT KH trade');
    expect(match(ours, theirs)).toEqual(['kh#0 us#0', 'kh#1 us#1']);
  });

  it('puts three accounts side by side where every two are of one point', () => {
    const three = [
      account('a', 'COMMIT KH trade'),
      account('b', 'COMMIT KH trade,health'),
      account('c', 'AGREE KH health'),
    ];
    expect(match(...three)).toEqual(['a#0 b#0']);
    expect(match(three[0] ?? [], three[1] ?? [], account('c', 'OFFER KH trade'))).toEqual(['a#0 b#0 c#0']);
  });

  it('finds nothing in one account, or in none', () => {
    expect(match()).toEqual([]);
    expect(match(account('a', 'COMMIT KH trade', 'COMMIT KH trade'))).toEqual([]);
  });

  it('puts a statement in one point only, at most one of an account, and only what is one point', () => {
    fc.assert(
      fc.property(accountsOfStatements, (accounts) => {
        const points = matchStatements(accounts);
        const ids = points.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const point of points) {
          expect(point.length).toBeGreaterThan(1);
          expect(new Set(point.map(({ release }) => release)).size).toBe(point.length);
          for (const [i, a] of point.entries())
            for (const b of point.slice(i + 1)) expect(samePoint(a, b)).not.toBeNull();
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { officialsContradict, sharedOfficials } from '../../src/identity/contradict.ts';
import { makeReport, part } from './make-report.ts';

const reportOf = (...officials: string[]) =>
  makeReport({ id: 'a#000', participants: officials.map((official) => part(official)) });

describe('officialsContradict', () => {
  it('holds when two reports name different people of one country', () => {
    expect(officialsContradict(reportOf('kh-a', 'us-a'), reportOf('kh-b', 'us-a'))).toBe(true);
    expect(officialsContradict(reportOf('kh-a', 'us-a'), reportOf('us-b'))).toBe(true);
    expect(officialsContradict(reportOf('zz-a'), reportOf('zz-b'))).toBe(true);
  });

  it('does not hold when one of each country is the same, or a country’s are left out', () => {
    expect(officialsContradict(reportOf('kh-a', 'kh-b'), reportOf('kh-b', 'kh-c'))).toBe(false);
    expect(officialsContradict(reportOf('kh-a'), reportOf('us-a'))).toBe(false);
    expect(officialsContradict(reportOf('kh-a'), reportOf())).toBe(false);
    expect(officialsContradict(reportOf(), reportOf())).toBe(false);
  });

  it('is the same both ways', () => {
    const reports = [[], ['kh-a'], ['kh-b', 'us-a'], ['kh-a', 'us-b'], ['zz-a'], ['zz-b', 'kh-a']].map(
      (ids) => reportOf(...ids),
    );
    for (const a of reports) {
      for (const b of reports) {
        expect(officialsContradict(a, b)).toBe(officialsContradict(b, a));
        expect(sharedOfficials(a, b)).toBe(sharedOfficials(b, a));
      }
    }
  });
});

describe('sharedOfficials', () => {
  it('counts those whom both name', () => {
    expect(sharedOfficials(reportOf('kh-a', 'us-a', 'us-b'), reportOf('us-b', 'kh-a', 'zz-a'))).toBe(2);
    expect(sharedOfficials(reportOf('kh-a'), reportOf('us-a'))).toBe(0);
  });
});
